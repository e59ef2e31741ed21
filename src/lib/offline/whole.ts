import { makeWhole, missingOf, shelfName, shelfNames, type Shelf } from './cache';
import type { Rest } from './kept-cards';

/** What this version's copy holds. */
export interface CopyReport {
  /** All pages, and what stories and talks ask for. */
  readonly isWhole: boolean;
  /** What is not kept; null where all is. */
  readonly rest: Rest | null;
  /** The reader has asked for all. */
  readonly wantsAll: boolean;
}

export interface Wanted {
  readonly base: readonly string[];
  /** Kept where the reader asks for all. */
  readonly rest: readonly string[];
  readonly restSize: Rest;
}

/** Lies among what is kept, so that it goes where the copy goes. */
const marker = ({ base }: Shelf): string => `${base}/keeps-all`;

/** Any version of this site's copy holds all that it can: the next one shall too. */
export async function wantsAll(shelf: Shelf): Promise<boolean> {
  const names = await shelfNames(shelf);
  const found = await Promise.all(
    names.map(async (name) => (await shelf.storage.open(name)).match(marker(shelf)))
  );
  return found.some(Boolean);
}

/** From now on this copy and those after it hold all. What arrives stays, whatever does not. */
export async function keepAll(shelf: Shelf, { rest }: Wanted): Promise<void> {
  const cache = await shelf.storage.open(shelfName(shelf));
  await cache.put(marker(shelf), new Response(''));
  await makeWhole(shelf, rest);
}

/** Mends the copy where something is gone, and says what it holds. */
export async function reportOf(shelf: Shelf, { base, rest, restSize }: Wanted): Promise<CopyReport> {
  const isWhole = await makeWhole(shelf, base);
  const isAll = (await missingOf(shelf, rest)).length === 0;
  return { isWhole, rest: isAll ? null : restSize, wantsAll: await wantsAll(shelf) };
}
