import type { AreaCode } from '../../domain/ids';
import type { NumberView } from '../../domain/number-view';
import type { Block } from '../../domain/prose';
import type { Box } from '../../geometry/projection';
import type { Legend, Picture } from '../../map/picture';
import type { MapNoteText } from '../../map/stage/map-note';
import type { SiteCounts } from '../../server/views/site-counts';
import type { PlanLine } from '../plans/page';
import type { Before } from './playing';

/** A story as the first page shows it: its own map, and a line of it. */
export interface CoverView {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly picture: Picture;
  /** What its colours were before, where its step tells how they changed. */
  readonly before: Before;
  /** Its numbers bound; empty where the editor wrote none. */
  readonly line: readonly Block[];
  readonly steps: number;
  /** Of a talk, rounded. */
  readonly minutes: number;
}

/** One picture of the whole city. */
export interface LayerView {
  /** Empty for a map that is the only one. */
  readonly name: string;
  readonly picture: Picture;
  readonly boundaryName: string;
  /** Where land and sea of the site's files end in the east, as a share of the picture's width; the map may be wider. */
  readonly end: number | null;
  /** Its numbers in words, by division code; null where it shows none. */
  readonly values: Readonly<Record<string, string>> | null;
  /** The explorer on it; empty where it has none of it. */
  readonly explore: string;
}

/** One of today's divisions alone, all of them to one scale. */
export interface OutlineView {
  readonly code: AreaCode;
  readonly name: string;
  /** Its shape's id in the page. */
  readonly shape: string;
  readonly fill: string;
  /** What the colour says, in words; empty where it says nothing. */
  readonly value: string;
  /** In map units; each as wide and high as the largest needs. */
  readonly box: Box;
}

/** What is new: the day, and what happened to which story. */
export interface News {
  readonly date: string;
  readonly slug: string;
  readonly title: string;
  /** What happened, in words. */
  readonly event: string;
}

export interface HomePage {
  readonly title: string;
  readonly tagline: string;
  readonly promise: string;
  /** The sentence beside the first map; none where the editor wrote none. */
  readonly question: readonly Block[];
  readonly numbers: Readonly<Record<string, NumberView>>;
  /** Pictures of the whole city, at least one. */
  readonly layers: readonly LayerView[];
  readonly covers: readonly CoverView[];
  /** Today's divisions, each alone. */
  readonly outlines: readonly OutlineView[];
  /** What their colours show; null where they show nothing. */
  readonly colours: Pick<Legend, 'title' | 'classes'> | null;
  readonly plans: readonly PlanLine[];
  readonly reels: readonly { readonly id: string; readonly title: string }[];
  readonly news: readonly News[];
  /** The year of the newest redraw in words; empty where none is known. */
  readonly redrawn: string;
  readonly note: MapNoteText;
  readonly shapes: string;
  readonly counts: SiteCounts;
}
