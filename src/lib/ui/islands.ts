import { getContext, setContext } from 'svelte';

const KEY = Symbol('islands');
const PIECES = Symbol('pieces');

type Start = () => unknown;

/** Lets the browser paint, scroll and answer before it goes on. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** The parts of a page that start one after the other, each in a task of its own. */
export class Islands {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it has started. */
  add(start: Start): Promise<void> {
    this.#last = this.#last
      .then(breath)
      .then(start)
      .then(() => undefined);
    return this.#last;
  }

  /** Resolves when all that were added have started; rejects where one could not, and those after it did not. */
  started(): Promise<void> {
    return this.#last;
  }
}

export function provideIslands(): Islands {
  return setContext(KEY, new Islands());
}

/** Undefined in a page whose parts all start at once (one file). */
export function useIslands(): Islands | undefined {
  return getContext<Islands | undefined>(KEY);
}

/** A late part's context for what starts in it piece by piece. */
export const withPieces = (context: ReadonlyMap<unknown, unknown>, pieces: Islands): Map<unknown, unknown> =>
  new Map(context).set(PIECES, pieces);

/** Undefined where a page or a part starts as a whole. */
export function usePieces(): Islands | undefined {
  return getContext<Islands | undefined>(PIECES);
}
