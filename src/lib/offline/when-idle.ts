import { idle } from '../ui/idle';

/** Resolves when the page is loaded and the browser has nothing else to do. */
export async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  await idle({ patienceMs: 20_000, elseMs: 3000 });
}

/** What browsers tell of a reader's line; Safari and Firefox nothing. */
export interface Line {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

/** The reader has asked pages to load no more than they need. */
export function savesData(line: Line | undefined = globalThis.navigator as Line | undefined): boolean {
  return line?.connection?.saveData === true;
}
