import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { precompress } from '../../src/cli/precompress.js';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'));
const [ENGINE, WORKER, STYLES] = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'];

/** When the graphics have drawn all that the map told them, in ms from the page's start: as a story's map says it is ready. */
export const DRAWN = 'mapDrawnMs';

/** A folder with the least page that draws a site's divisions: MapLibre, started at once, and one fill. The caller removes it. */
export async function buildMapPage(divisions: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'map-page-'));
  for (const name of [ENGINE, WORKER, STYLES]) copyFileSync(join(LIBRARY, name), join(folder, name));
  copyFileSync(divisions, join(folder, 'divisions.geojson'));
  writeFileSync(join(folder, 'index.html'), HTML);
  await precompress(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const SCRIPT = `
  import * as maplibre from './${ENGINE}';
  maplibre.setWorkerUrl(new URL('./${WORKER}', location.href).href);
  const divisions = await (await fetch('divisions.geojson')).json();
  const places = divisions.features.flatMap(({ geometry }) => geometry.coordinates.flat(Infinity));
  const [lngs, lats] = [0, 1].map((odd) => places.filter((_, i) => i % 2 === odd));
  const bounds = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  const map = new maplibre.Map({ container: 'map', bounds, attributionControl: false, style: {
    version: 8,
    sources: { divisions: { type: 'geojson', data: divisions } },
    layers: [
      { id: 'fill', type: 'fill', source: 'divisions', paint: { 'fill-color': '#88a', 'fill-outline-color': '#000' } }
    ]
  } });
  map.once('idle', () => {
    const gl = map.getCanvas().getContext('webgl2');
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    const look = () => {
      if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) window.${DRAWN} = performance.now();
      else setTimeout(look, 8);
    };
    look();
  });
`;

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>map</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${STYLES}">
<link rel="modulepreload" href="${ENGINE}">
<style>html, body, #map { height: 100%; margin: 0 }</style></head>
<body><div id="map"></div><script type="module">${SCRIPT}</script></body></html>`;
