import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type * as maplibre from 'maplibre-gl';
import { fetchFile } from '../../../ui/early-files';
import { warmGraphics } from './graphics';

export type Engine = typeof maplibre;

/**
 * MapLibre's worker starts from a copy: many web servers do not know `.mjs` and send it as a download, which a browser
 * refuses to start as a worker (the map would stay blank), and a copy is what the page has asked for already, beside the
 * engine (src/boot/map-files.ts). Rejects where it does not arrive.
 */
async function copyWorker(): Promise<string> {
  // A page in one file has made its own copy (src/pack/build).
  if (workerUrl.startsWith('blob:')) return workerUrl;
  const answer = await fetchFile(workerUrl);
  if (!answer.ok) throw new Error(`${workerUrl}: the server answered ${answer.status}`);
  return URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'text/javascript' }));
}

/** By then the map has a context of its own. */
const WARM_MS = 10_000;

let loaded: Promise<Engine> | undefined;

/** Fetches MapLibre (about 300 kB compressed) and its worker. Calls after the first cost nothing; one that failed is forgotten. */
export function loadEngine(): Promise<Engine> {
  loaded ??= startEngine().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function startEngine(): Promise<Engine> {
  const endWarming = warmGraphics();
  const [engine, worker] = await Promise.all([import('maplibre-gl'), copyWorker()]).finally(() =>
    setTimeout(endWarming, WARM_MS)
  );
  // MapLibre looks for the worker beside its own module, where a bundler does not put it: every map would be blank.
  engine.setWorkerUrl(worker);
  return engine;
}
