import { getContext, setContext } from 'svelte';

/** Another edition of the site. */
export interface EditionNames {
  readonly tag: string;
  /** In its own language. */
  readonly name: string;
  /** The same where there is room for a sign alone. */
  readonly sign: string;
  /** Goes before a path of this edition. */
  readonly way: string;
}

/** What a site and its city are called; from the content's settings. */
export interface SiteNames {
  readonly title: string;
  readonly city: {
    readonly name: string;
    readonly short: string;
    /** As it is called beside its parts. */
    readonly whole: string;
  };
  /** The same site in other languages; none where it has one alone. */
  readonly editions: readonly EditionNames[];
  /** A site may do without. */
  readonly hasPlans: boolean;
  /** Where talks can be followed; left out where nowhere, as in one file. */
  readonly relay?: string;
}

const KEY = Symbol('site');

/** Called once by the outermost component, which is handed the names as data. */
export function provideSite(find: () => SiteNames): void {
  setContext(KEY, find);
}

export function useSite(): SiteNames {
  return getContext<() => SiteNames>(KEY)();
}
