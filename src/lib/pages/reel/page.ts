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

export interface ReelPage {
  readonly title: string;
  readonly shots: readonly ShotView[];
  readonly note: MapNoteText;
  readonly shapes: string;
}
