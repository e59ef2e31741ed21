import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, transformWithOxc, type Plugin } from 'vite';
import { absence, exportsOf, isLeftOut } from './left-out';

const LIBRARY = 'maplibre-gl';
const ROOT = normalizePath(resolve('node_modules', LIBRARY));
const SOURCES = `${ROOT}/src/`;
const STYLE_SPEC = normalizePath(resolve('node_modules/@maplibre/maplibre-gl-style-spec/dist/'));
/** What the library publishes as two files, each with all that both need. */
const ENGINE = `${SOURCES}index.ts`;
const WORKER = `${SOURCES}source/worker.ts`;
const WORKER_ADDRESS = `${LIBRARY}/dist/${LIBRARY}-worker.mjs?url`;
const ID = '\0atlas:map-worker';

/** Of all that the library lists, what the live map asks for (`Engine` in src/lib/map/renderers/gl/engine.ts). */
const ASKED_FOR = `
export { Map } from './ui/map.ts';
export { addProtocol } from './source/protocol_crud.ts';
import { config } from './util/config.ts';
export function setWorkerUrl(url) { config.WORKER_URL = url; }`;

/** Files that must answer, though with nothing to do, stand in a folder of ours under their own names. */
const INSTEAD = normalizePath(fileURLToPath(new URL('instead/', import.meta.url)));

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

/** The path below the library's sources; null for a file of others. */
const inSources = (id: string): string | null => (id.startsWith(SOURCES) ? id.slice(SOURCES.length) : null);
/** The path of what is left out, as `LEFT_OUT` names it; null for all else. */
const absentPath = (id: string): string | null => {
  const path = inSources(id) ?? id.replace(`${STYLE_SPEC}/`, 'style-spec/');
  return isLeftOut(path) ? path : null;
};

/**
 * MapLibre from its own sources in the built site, page's part and worker's part in one build: they share a third of their
 * code, which the published files carry twice; and without what no map of ours has (363 kB on the line, 158 so). A page that
 * is only developed takes the published ones.
 */
export function mapLibrary(): Plugin {
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
  const notice = `${NOTICE} ${version} in part, BSD-3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */\n`;
  let worker: string | undefined;
  return {
    name: 'atlas:map-library',
    apply: 'build',
    enforce: 'pre',
    resolveId(asked, importer) {
      if (asked === LIBRARY && this.environment.name === 'client') return ENGINE;
      if (asked === MLT) return WITHOUT_MLT;
      if (asked === WORKER_ADDRESS) return ID;
      if (importer === undefined || inSources(importer) === null || !asked.startsWith('.')) return null;
      const instead = INSTEAD + basename(asked);
      return existsSync(instead) ? instead : null;
    },
    async load(id) {
      if (id === ENGINE) return ASKED_FOR;
      if (id === WITHOUT_MLT) return REFUSAL;
      if (id === `${ROOT}/package.json`) return JSON.stringify({ version });
      const path = absentPath(id);
      if (path !== null) {
        const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id);
        return { code: absence(path, exportsOf(this.parse(code))), moduleType: 'js' };
      }
      if (id !== ID) return null;
      // No server draws a live map.
      if (this.environment.name !== 'client') return `export default '';`;
      worker ??= this.emitFile({ type: 'chunk', id: WORKER, name: `${LIBRARY}-worker` });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    async transform(code, id) {
      if (inSources(id) === null || !id.endsWith('.ts') || absentPath(id) !== null) return null;
      const { code: script } = await transformWithOxc(code, id, AS_PUBLISHED);
      return { code: script, map: null, moduleType: 'js' };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (file.moduleIds.some((id) => inSources(id) !== null)) file.code = notice + file.code;
        // Vite takes the worker's address for an asset's, by a name that it has only while building (8.3).
        for (const asset of file.viteMetadata?.importedAssets ?? [])
          if (!(asset in bundle)) file.viteMetadata?.importedAssets.delete(asset);
      }
    }
  };
}
