import type { DiagramPlan } from '../../exhibits/diagram/model';
import type { AreaCode, PartRef } from '../../domain/ids';
import type { Plan } from '../../domain/plan';
import type { Bars } from '../../exhibits/bars/model';
import type { Dots } from '../../exhibits/dots/model';
import type { Slope } from '../../exhibits/slope/model';
import type { Block } from '../../domain/prose';
import type { Reason } from '../../words';
import type { Story } from '../../domain/story';
import type { GeometryPaths } from '../../map/stage/geometry-urls';
import type { MapNoteText } from '../../map/stage/map-note';
import type { Course, Picture } from '../../map/picture';
import type { StatedPicture } from '../../map/stated';
import type { NumberView } from '../../domain/number-view';

/** A plan part with its citations in words. */
export interface PartView {
  readonly ref: PartRef;
  readonly plan: Pick<Plan, 'id' | 'formula' | 'title'>;
  readonly part: Plan['parts'][number];
  readonly cite: string;
  readonly footprintCite: string;
}

export interface ContrastSide {
  readonly number: NumberView;
  readonly place: string;
  /** Period and boundary in words. */
  readonly when: string;
  /** Id of the place's shape on its own boundary; null for what is no division. */
  readonly shape: string | null;
}

export interface ContrastView {
  readonly sides: readonly ContrastSide[];
  readonly refusals: readonly Reason[];
  /** Both small maps are drawn at the scale that fits the larger place. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly picture: Picture;
  /** What of the picture is another once inferred parts are hidden; null where none is drawn. */
  readonly stated: StatedPicture | null;
  /** The values that colour the map, in words by division code; null where figures colour nothing. */
  readonly hover: Readonly<Record<string, string>> | null;
  /** How the step's bands and lines run, by part. */
  readonly courses: Readonly<Record<string, Course>>;
  readonly diagram: string | null;
  /** Figures that may stand side by side, as bars. */
  readonly compare: Bars | null;
  /** The divisions on one scale. */
  readonly dots: Dots | null;
  /** Divisions at two periods. */
  readonly slope: Slope | null;
  readonly contrast: ContrastView | null;
}

/** What the page of a story is made from; speaker notes are never part of it. */
export interface StoryPage {
  readonly story: Pick<Story, 'slug' | 'title' | 'dek' | 'date' | 'updated' | 'corrections'>;
  readonly steps: readonly StepView[];
  readonly numbers: Readonly<Record<string, NumberView>>;
  readonly parts: Readonly<Record<string, PartView>>;
  /** Plans whose structure diagram a step shows. */
  readonly plans: Readonly<Record<string, DiagramPlan>>;
  /** Names of the boundaries, and of their areas by code. */
  readonly boundaries: Readonly<
    Record<string, { readonly name: string; readonly areas: Readonly<Record<string, string>> }>
  >;
  /** The files that the live map is made of. */
  readonly geometry: GeometryPaths;
  /** Boundary → the divisions of it whose ground is another on another boundary. */
  readonly redrawn: Readonly<Record<string, readonly AreaCode[]>>;
  readonly note: MapNoteText;
  /** Every source that the story's numbers come from, in words. */
  readonly sources: readonly { readonly id: string; readonly cite: string }[];
  /** Where the page's shapes go (src/lib/server/html/shapes.ts). */
  readonly shapes: string;
}
