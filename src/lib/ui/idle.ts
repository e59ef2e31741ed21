/** So long a busy page may put something off. */
const PATIENCE_MS = 2000;

/** Resolves when the browser has nothing else to do for a moment. */
export const idle = (): Promise<void> =>
  new Promise((done) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(() => done(), { timeout: PATIENCE_MS })
      : setTimeout(done, 50)
  );
