export type Engine = typeof import('maplibre-gl');

/**
 * Fetches MapLibre (about 300 kB compressed) and its worker's address. A stage may call this early to fetch it
 * beside the geometry; modules are cached, so a second call costs nothing.
 */
export async function loadEngine(): Promise<Engine> {
  const [engine, worker] = await Promise.all([
    import('maplibre-gl'),
    import('maplibre-gl/dist/maplibre-gl-worker.mjs?url')
  ]);
  // MapLibre looks for the worker beside its own module, where a bundler does not put it: every map would be blank.
  engine.setWorkerUrl(worker.default);
  return engine;
}
