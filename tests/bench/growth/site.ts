import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { parseTileLayer } from '../../../geo/steps/parse-tile-layer';
import { must } from '../../../geo/steps/stop';
import { tileLayer } from '../../../geo/steps/tile-layer';
import { precompress } from '../../../src/cli/precompress.js';
import { wigglyAreas } from '../../fixtures/wiggly-areas';

/** Bytes of the whole layer in each form; text compressed. */
export interface LayerSizes {
  readonly geojson: number;
  readonly topojson: number;
  readonly pmtiles: number;
}

export interface GrowthSite {
  readonly folder: string;
  /** By how many areas. */
  readonly sizes: ReadonlyMap<number, LayerSizes>;
  readonly remove: () => void;
}

/** A folder with a page for each number of areas, which draws them with the site's own map. The caller removes it. */
export async function buildGrowthSite(counts: readonly number[]): Promise<GrowthSite> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  await build({
    ...{ configFile: false, logLevel: 'warn', base: './', publicDir: false },
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      ...{ outDir: join(folder, 'page'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' }
      }
    }
  });
  const sizes = new Map(counts.map((count) => [count, writeLayer(folder, count)]));
  await precompress(folder);
  return { folder, sizes, remove: () => rmSync(folder, { recursive: true }) };
}

function writeLayer(folder: string, count: number): LayerSizes {
  const own = join(folder, String(count));
  mkdirSync(own);
  const topology = wigglyAreas(count);
  const text = JSON.stringify(topology, round);
  const { layer } = must(parseTileLayer('areas.json', text));
  const tiles = tileLayer(layer, { credit: 'invented', licence: 'CC0' });
  writeFileSync(join(own, 'areas.json'), text);
  writeFileSync(join(own, 'areas.pmtiles'), tiles);
  writeFileSync(join(own, 'index.html'), HTML);
  const geojson = JSON.stringify(feature(topology, topology.objects['districts']!), round);
  const packed = (each: string): number => gzipSync(each, { level: 9 }).length;
  return { geojson: packed(geojson), topojson: packed(text), pmtiles: tiles.length };
}

/** To a metre, as the site's own files. */
const round = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value;

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>areas</title>
<style>html, body, #map { height: 100%; margin: 0 } #map { position: relative }</style></head>
<body><div id="map"></div><script type="module" src="../page/page.js"></script></body></html>`;
