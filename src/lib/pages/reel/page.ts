import type { CoverView } from '../home/page';
import type { Course, Picture } from '../../map/picture';
import type { MapNoteText } from '../../map/stage/map-note';

/** One scene on the screen. */
export interface ShotView {
  readonly words: string;
  readonly seconds: number;
  readonly picture: Picture;
  /** Along which the parts of plans are drawn, by part. */
  readonly courses: Readonly<Record<string, Course>>;
  readonly boundaryName: string;
  /** Where a touch leads: the explorer on what is showing, or its step where the explorer has none of it. */
  readonly path: string;
  /** The step itself. */
  readonly step: string;
}

/** A story among the covers at the end. */
export interface TileView extends Pick<CoverView, 'slug' | 'title' | 'picture' | 'before'> {
  readonly path: string;
  readonly step: string;
}

export interface ClosingView {
  readonly words: string;
  readonly seconds: number;
  readonly tiles: readonly TileView[];
  /** The site's own, to be read from the screen; empty where it has none. */
  readonly address: string;
}

export interface ReelPage {
  readonly title: string;
  readonly shots: readonly ShotView[];
  readonly closing: ClosingView | null;
  readonly note: MapNoteText;
  readonly shapes: string;
}
