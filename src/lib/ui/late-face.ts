import { getContext, setContext } from 'svelte';

const KEY = Symbol('late face');

/** Called by an outermost component that has the late face in a file of its own. */
export function provideLateFace(href: string): void {
  setContext(KEY, href);
}

/** The rules of the headline face for what scripts print; undefined where the page's own cut has all of it. */
export function useLateFace(): string | undefined {
  return getContext<string | undefined>(KEY);
}
