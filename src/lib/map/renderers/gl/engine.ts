import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type * as maplibre from 'maplibre-gl';
import { fetchFile } from '../../../ui/early-files';
import { warmGraphics } from './graphics';

/** What the built site has of MapLibre (src/map-library/plugin.ts), and what its maps can be drawn with. */
export type Engine = Pick<typeof maplibre, 'Map' | 'addProtocol' | 'setWorkerUrl'>;
export type DrawnLayer = Extract<
  maplibre.LayerSpecification,
  { type: 'background' | 'circle' | 'fill' | 'line' | 'raster' }
>;
export type DrawnSource = Extract<maplibre.SourceSpecification, { type: 'geojson' | 'raster' | 'vector' }>;

/**
 * MapLibre's worker starts from a line that imports it: its address may be another host's, or the page a frame without an
 * origin, where a browser starts no worker from an address. It has been asked for beside the engine
 * (src/boot/map-files.ts), with which it shares most of its code (src/map-library/plugin.ts). Rejects where it does not arrive.
 */
async function workerAddress(): Promise<string> {
  // A page in one file has made a copy of the whole (src/pack/build).
  if (workerUrl.startsWith('blob:')) return workerUrl;
  const answer = await fetchFile(workerUrl);
  if (!answer.ok) throw new Error(`${workerUrl}: the server answered ${answer.status}`);
  // A browser keeps for its next question only what has been read.
  await answer.arrayBuffer();
  const line = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  return URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
}

/** By then the map has a context of its own. */
const WARM_MS = 10_000;

let loaded: Promise<Engine> | undefined;

/** Fetches MapLibre (about 158 kB compressed) and its worker. Calls after the first cost nothing; one that failed is forgotten. */
export function loadEngine(): Promise<Engine> {
  loaded ??= startEngine().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function startEngine(): Promise<Engine> {
  const endWarming = warmGraphics();
  const [engine, worker] = await Promise.all([import('maplibre-gl'), workerAddress()]).finally(() =>
    setTimeout(endWarming, WARM_MS)
  );
  // MapLibre looks for the worker beside its own module, where a bundler does not put it: every map would be blank.
  engine.setWorkerUrl(worker);
  return engine;
}
