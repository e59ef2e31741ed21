import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, transformWithOxc, type Plugin } from 'vite';
import { absence, exportsOf, isLeftOut } from './left-out';

const LIBRARY = 'maplibre-gl';
const ROOT = normalizePath(resolve('node_modules', LIBRARY));
const SOURCES = `${ROOT}/src/`;
const STYLE_SPEC = normalizePath(resolve('node_modules/@maplibre/maplibre-gl-style-spec/dist'));
/** What the library publishes as two files, each with all that both need. */
const ENGINE = `${SOURCES}index.ts`;
export const WORKER = `${SOURCES}source/worker.ts`;
/** What the live map asks for to learn where its worker is. */
export const WORKER_ADDRESS = `${LIBRARY}/dist/${LIBRARY}-worker.mjs?url`;

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

export function libraryVersion(): string {
  return (JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string }).version;
}

/** The path below the library's sources; null for a file of others. */
const pathInSources = (id: string): string | null =>
  id.startsWith(SOURCES) ? id.slice(SOURCES.length) : null;

export const isInSources = (id: string): boolean => pathInSources(id) !== null;

/** The path of what is left out, as `LEFT_OUT` names it; null for all else. */
function absentPath(id: string): string | null {
  const path = pathInSources(id) ?? id.replace(`${STYLE_SPEC}/`, 'style-spec/');
  return isLeftOut(path) ? path : null;
}

/** MapLibre from its own sources, without what no map of ours has, wherever a page asks for it. */
export function mapSources(): Plugin {
  return {
    name: 'atlas:map-sources',
    apply: 'build',
    enforce: 'pre',
    resolveId(asked, importer) {
      if (asked === LIBRARY && this.environment.name === 'client') return ENGINE;
      if (asked === MLT) return WITHOUT_MLT;
      if (importer === undefined || !isInSources(importer) || !asked.startsWith('.')) return null;
      const instead = INSTEAD + basename(asked);
      return existsSync(instead) ? instead : null;
    },
    async load(id) {
      if (id === ENGINE) return ASKED_FOR;
      if (id === WITHOUT_MLT) return REFUSAL;
      if (id === `${ROOT}/package.json`) return JSON.stringify({ version: libraryVersion() });
      const path = absentPath(id);
      if (path === null) return null;
      const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id);
      return { code: absence(path, exportsOf(this.parse(code))), moduleType: 'js' };
    },
    async transform(code, id) {
      if (!isInSources(id) || !id.endsWith('.ts') || absentPath(id) !== null) return null;
      const { code: script } = await transformWithOxc(code, id, AS_PUBLISHED);
      return { code: script, map: null, moduleType: 'js' };
    }
  };
}
