import type { PartRef } from '../../domain/ids';
import type { Confidence, Evidence } from '../../domain/plan';
import type { DiagramPlan } from '../../exhibits/diagram/model';
import type { Picture } from '../../map/picture';
import type { MapNoteText } from '../../map/stage/map-note';
import type { FigureView } from '../../numbers/card';
import type { CiteView } from '../../server/views/cite-view';

/** What is claimed, how sure it is and who says so: of what a part is, or of where it lies. */
export interface ClaimView {
  readonly evidence: Evidence;
  readonly confidence: Confidence | null;
  readonly reason: string;
  readonly cites: readonly CiteView[];
}

export interface PlaceClaimView extends ClaimView {
  /** How it is drawn, and of what, in a sentence: never an edge, and says so. */
  readonly drawn: string;
}

export interface PlanPartView {
  readonly ref: PartRef;
  /** The part's own place on the page. */
  readonly anchor: string;
  /** What the formula calls it: 一廊, 北强, 三片. */
  readonly called: string;
  readonly name: string | null;
  readonly count: number;
  readonly crosses: boolean;
  readonly what: ClaimView;
  /** Null: no source says where it lies, and we do not guess. */
  readonly where: PlaceClaimView | null;
}

/** One formula among those of its area, before and after. */
export interface VersionView {
  readonly plan: DiagramPlan;
  readonly title: string;
  readonly when: string;
  /** The area as its boundary knows it: the old 余杭 is another place than today's. */
  readonly area: string;
  readonly isCurrent: boolean;
}

/** A version that we know of without its formula. */
export interface LaterView {
  readonly title: string;
  readonly when: string;
  readonly says: string;
  readonly cites: readonly CiteView[];
}

export interface VersionsView {
  readonly versions: readonly VersionView[];
  readonly later: readonly LaterView[];
}

/** A story that shows a plan, with the steps that do. */
export interface StoryUse {
  readonly slug: string;
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
}

export interface PlanPage extends VersionsView {
  readonly title: string;
  readonly when: string;
  readonly area: string;
  /** Null of a plan of the whole city, which has no page of its own. */
  readonly areaCode: string | null;
  readonly note: string;
  readonly cites: readonly CiteView[];
  readonly diagram: DiagramPlan;
  readonly parts: readonly PlanPartView[];
  /** Null where no part can be drawn. */
  readonly picture: Picture | null;
  /** The same map with nothing on it that we infer. */
  readonly stated: Picture | null;
  readonly boundaryName: string;
  readonly figures: readonly FigureView[];
  readonly stories: readonly StoryUse[];
  readonly mapNote: MapNoteText;
  readonly shapes: string;
}
