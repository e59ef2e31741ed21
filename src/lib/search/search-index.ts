/** What is found, in the order in which groups stand where none answers better. */
export const FOUND_KINDS = ['story', 'step', 'indicator', 'number', 'area', 'plan', 'source'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that a search can find, and the path of the page that shows it. */
export interface SearchEntry {
  readonly kind: FoundKind;
  /** What it is called; of a number the place and the indicator. */
  readonly names: readonly string[];
  /** What is printed below the name: a number with its period, the story of a step. */
  readonly detail: string;
  readonly path: string;
  /** What it says besides, searched and quoted. */
  readonly text?: string;
}

/** How Chinese is typed in letters, without tones: `{ yu: '余鱼' }`, and the names that sound otherwise, syllables apart by a space. */
export interface Sounds {
  readonly signs: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

/** All of an edition as it is served (`SEARCH_PATH`). */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** What somebody might type, of what can be found here; empty where there are no numbers. */
  readonly example: string;
  /** Empty in an edition that has no use for them. */
  readonly sounds: Sounds;
}
