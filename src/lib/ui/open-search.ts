import { getContext, setContext } from 'svelte';

const KEY = Symbol('search');

/** Called once by the outermost component where the site can be searched: only it knows the history. */
export function provideSearch(open: () => void): void {
  setContext(KEY, open);
}

/** Shows the search over the page; undefined where there is none, as in one file. */
export function useSearch(): (() => void) | undefined {
  return getContext<(() => void) | undefined>(KEY);
}
