import { getContext, setContext } from 'svelte';

/** The page that is open, in another language. */
export interface EditionLink {
  readonly tag: string;
  readonly name: string;
  /** Its name where there is room for a sign alone. */
  readonly sign: string;
  readonly href: string;
}

const KEY = Symbol('editions');

/** Called once by the outermost component: only it knows which page is open. */
export function provideEditionLinks(find: () => readonly EditionLink[]): void {
  setContext(KEY, find);
}

/** None where nobody provides them: one file holds one language. */
export function useEditionLinks(): () => readonly EditionLink[] {
  return getContext<(() => readonly EditionLink[]) | undefined>(KEY) ?? (() => []);
}
