/** Resolves when the page is loaded and the browser has nothing else to do. */
export async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  await new Promise<unknown>((done) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(done, { timeout: 20_000 })
      : setTimeout(done, 3000)
  );
}

/** The reader has asked pages to load no more than they need. */
export function savesData(): boolean {
  return (
    (globalThis.navigator as Navigator & { connection?: { saveData?: boolean } })?.connection?.saveData ===
    true
  );
}
