import type { Plugin } from 'vite';
import { isInSources, libraryVersion, mapSources, WORKER, WORKER_ADDRESS } from './sources';

const ID = '\0atlas:map-worker';

/** How each of its files begins, whatever the build calls it. */
const NOTICE = '/*! MapLibre GL JS';
export const isMapLibrary = (script: string): boolean => script.startsWith(NOTICE);

/**
 * MapLibre in the built site, page's part and worker's part in one build: they share half of their code, which the published
 * files carry twice; and without what no map of ours has (363 kB on the line, 158 so). A page that is only developed takes
 * the published ones.
 */
export const mapLibrary = (): Plugin[] => [mapSources(), mapWorker()];

/** The worker as a file of the same build, at the address that the engine starts it from. */
function mapWorker(): Plugin {
  const version = libraryVersion();
  const notice = `${NOTICE} ${version} in part, BSD-3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */\n`;
  let worker: string | undefined;
  return {
    name: 'atlas:map-worker',
    apply: 'build',
    enforce: 'pre',
    resolveId: (asked) => (asked === WORKER_ADDRESS ? ID : null),
    load(id) {
      if (id !== ID) return null;
      // No server draws a live map.
      if (this.environment.name !== 'client') return `export default '';`;
      worker ??= this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-gl-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (file.moduleIds.some(isInSources)) file.code = notice + file.code;
        // Vite takes the worker's address for an asset's, by a name that it has only while building (8.3).
        for (const asset of file.viteMetadata?.importedAssets ?? [])
          if (!(asset in bundle)) file.viteMetadata?.importedAssets.delete(asset);
      }
    }
  };
}
