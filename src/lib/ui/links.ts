import { getContext, setContext } from 'svelte';

/** Site path (`/districts/330110/`) → address under whatever base the site is served from. */
export type LinkTo = (path: string) => string;

const KEY = Symbol('links');

/** Called once by the outermost component: only it knows the base. */
export function provideLinks(linkTo: LinkTo): void {
  setContext(KEY, linkTo);
}

export function useLinks(): LinkTo {
  return getContext<LinkTo>(KEY);
}
