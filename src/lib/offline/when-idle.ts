import { idle } from '../ui/idle';
import { hasMapCome, MAP_COME } from '../ui/page-marks';

/** Resolves when the page is loaded and the browser has nothing else to do. */
export async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  await idle({ patienceMs: 20_000, elseMs: 3000 });
}

/** Resolves when nothing of the page's live map is on its way: a copy for later must not share the line with it. */
export async function afterMap(): Promise<void> {
  if (hasMapCome(document.documentElement)) return;
  await new Promise((done) => addEventListener(MAP_COME, done, { once: true }));
}

/** What browsers tell of a reader's line; Safari and Firefox nothing. */
export interface Line {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

/** The reader has asked pages to load no more than they need. */
export function savesData(line: Line | undefined = globalThis.navigator as Line | undefined): boolean {
  return line?.connection?.saveData === true;
}
