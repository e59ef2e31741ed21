import { getContext, setContext } from 'svelte';

/** The mark of the note that explains a figure (by its id) or a linked paragraph (by `sourceKey`), where there is one. */
export type MarkOf = (key: string) => number | undefined;

const KEY = Symbol('marks');

/** Called by outputs that print notes in the place of cards; elsewhere nothing carries a mark. */
export function provideMarks(markOf: MarkOf): void {
  setContext(KEY, markOf);
}

export function useMarks(): MarkOf {
  return getContext<MarkOf | undefined>(KEY) ?? (() => undefined);
}
