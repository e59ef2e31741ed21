import type { Rewording } from '../../domain/version-changes';

/** What a version holds, counted. */
export interface Counts {
  readonly stories: number;
  readonly steps: number;
  readonly figures: number;
  /** Those of the figures that the site worked out. */
  readonly computed: number;
  readonly sources: number;
  readonly plans: number;
  readonly boundaries: number;
}

export interface VersionLine {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly counts: Counts;
  /** The version before it; null of the first. */
  readonly before: string | null;
}

export interface VersionsPage {
  /** The newest first. */
  readonly versions: readonly VersionLine[];
  /** How many things are not as the newest version has them. */
  readonly unrecorded: number;
}

export interface VersionPage extends VersionLine {
  readonly next: string | null;
  /** How many things are no longer as it has them. */
  readonly changed: number;
  /** SHA-256 of its manifest. */
  readonly sha256: string;
  readonly stories: readonly { readonly slug: string; readonly title: string; readonly isThere: boolean }[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

export type Became = 'came' | 'gone' | 'changed';

export interface StepChange {
  readonly key: string;
  readonly title: string;
  /** Where it stands now; null where it is gone. */
  readonly path: string | null;
  readonly became: Became;
  readonly hasMoved: boolean;
  /** Null where the title is the same. */
  readonly titleBefore: string | null;
  readonly rewordings: readonly Rewording[];
  readonly hasOtherMap: boolean;
}

export interface StoryChange extends Pick<StepChange, 'key' | 'title' | 'path' | 'became' | 'titleBefore'> {
  readonly dek: readonly Rewording[];
  readonly corrections: readonly string[];
  readonly steps: readonly StepChange[];
  /** How many steps it has; told of a story that came. */
  readonly count: number;
}

export interface FigureChange {
  readonly key: string;
  readonly indicator: string;
  readonly where: string;
  readonly became: Became;
  /** In words, with unit and mark; null where there was none, or is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly source: { readonly text: string; readonly path: string | null };
  /** Who said so before, where that is another. */
  readonly sourceBefore: string | null;
  /** In what other respects it changed, in words. */
  readonly others: string;
}

/** Figures of one indicator that came or went, where there are too many to name each. */
export interface FigureCount {
  readonly indicator: string;
  readonly became: Became;
  readonly count: number;
}

export interface ThingChange {
  readonly key: string;
  readonly name: string;
  readonly path: string | null;
  readonly became: Became;
  /** In what respects, in words; empty where it came or went. */
  readonly aspects: string;
  readonly rewordings: readonly Rewording[];
}

export interface ChangesPage {
  readonly from: string;
  /** Null: the site as it is now. */
  readonly to: string | null;
  /** The same in words. */
  readonly span: { readonly from: string; readonly to: string };
  readonly stories: readonly StoryChange[];
  readonly figures: readonly FigureChange[];
  readonly counts: readonly FigureCount[];
  readonly things: readonly { readonly title: string; readonly changes: readonly ThingChange[] }[];
  readonly files: readonly { readonly path: string; readonly became: Became }[];
}
