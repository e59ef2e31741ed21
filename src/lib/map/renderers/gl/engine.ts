import type * as maplibre from 'maplibre-gl';

export type Engine = typeof maplibre;

/**
 * Many web servers do not know `.mjs` and send it as a download, which a browser refuses to start as a module
 * worker: the map would stay blank. Such a worker is started from a copy of the right type.
 */
async function servedAsScript(url: string): Promise<string> {
  // A page in one file has made its own copy (src/pack/build).
  if (url.startsWith('blob:')) return url;
  const head = await fetch(url, { method: 'HEAD' }).catch(() => null);
  // An unread answer counts as an aborted request in tests and developer tools.
  await head?.text();
  const type = head?.headers.get('content-type');
  if (!head?.ok || !type || /javascript/.test(type)) return url;
  const code = await (await fetch(url)).text();
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/**
 * Fetches MapLibre (about 300 kB compressed) and its worker's address. A stage may call this early to fetch it
 * beside the geometry; modules are cached, so a second call costs nothing.
 */
export async function loadEngine(): Promise<Engine> {
  const worker = import('maplibre-gl/dist/maplibre-gl-worker.mjs?url');
  const [engine, workerUrl] = await Promise.all([
    import('maplibre-gl'),
    worker.then(({ default: url }) => servedAsScript(url))
  ]);
  // MapLibre looks for the worker beside its own module, where a bundler does not put it: every map would be blank.
  engine.setWorkerUrl(workerUrl);
  return engine;
}
