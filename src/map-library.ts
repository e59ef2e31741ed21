import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath, transformWithOxc, type Plugin } from 'vite';

const LIBRARY = 'maplibre-gl';
const ROOT = normalizePath(resolve('node_modules', LIBRARY));
const SOURCES = `${ROOT}/src/`;
/** What the library publishes as two files, each with all that both need. */
const ENGINE = `${SOURCES}index.ts`;
const WORKER = `${SOURCES}source/worker.ts`;
const WORKER_ADDRESS = `${LIBRARY}/dist/${LIBRARY}-worker.mjs?url`;
const ID = '\0atlas:map-worker';

/** A form of vector tiles that no base map of a site may have (`src/lib/domain/basemap.ts`): its reader is 14 kB on the line. */
const MLT = '@maplibre/mlt';
const WITHOUT_MLT = '\0atlas:without-mlt';
const REFUSAL = `export const GEOMETRY_TYPE = {};
export const decodeTile = () => { throw new Error('MLT tiles are not read'); };`;

/** As its makers build it (compare `dist/maplibre-gl-dev.mjs`): a field that is only declared is no field. */
const AS_PUBLISHED = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true }
};

/** How each of its files begins, whatever the build calls it. */
const NOTICE = '/*! MapLibre GL JS';
export const isMapLibrary = (script: string): boolean => script.startsWith(NOTICE);

/**
 * MapLibre from its own sources in the built site, page's part and worker's part in one build: they share a third of their
 * code, which the published files carry twice (363 kB on the line, 253 so). A page that is only developed takes them.
 */
export function mapLibrary(): Plugin {
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
  const notice = `${NOTICE} ${version}, BSD-3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */\n`;
  let worker: string | undefined;
  return {
    name: 'atlas:map-library',
    apply: 'build',
    enforce: 'pre',
    resolveId(asked) {
      if (asked === LIBRARY && this.environment.name === 'client') return ENGINE;
      if (asked === MLT) return WITHOUT_MLT;
      return asked === WORKER_ADDRESS ? ID : null;
    },
    load(id) {
      if (id === WITHOUT_MLT) return REFUSAL;
      if (id !== ID) return null;
      // No server draws a live map.
      if (this.environment.name !== 'client') return `export default '';`;
      worker ??= this.emitFile({ type: 'chunk', id: WORKER, name: `${LIBRARY}-worker` });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    async transform(code, id) {
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return null;
      const { code: script } = await transformWithOxc(code, id, AS_PUBLISHED);
      return { code: script, map: null, moduleType: 'js' };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (file.moduleIds.some((id) => id.startsWith(SOURCES))) file.code = notice + file.code;
        // Vite takes the worker's address for an asset's, by a name that it has only while building (8.3).
        for (const asset of file.viteMetadata?.importedAssets ?? [])
          if (!(asset in bundle)) file.viteMetadata?.importedAssets.delete(asset);
      }
    }
  };
}
