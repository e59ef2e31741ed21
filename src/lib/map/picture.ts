import type { CircleJoin } from './joined-circles';
import type { AreaCode, BoundaryId, Bounds, LngLat, PartRef } from '../domain/ids';
import type { GroundName } from '../domain/ground';
import type { Motion } from '../domain/motion';
import type { Evidence } from '../domain/plan';
import type { BesideKind } from '../domain/scene-beside';
import type { OverlayKind } from '../geometry/footprints';
import type { TextureName } from './textures';

export interface OverlayDrawing {
  readonly ref: PartRef;
  readonly kind: OverlayKind;
  readonly evidence: Exclude<Evidence, 'not-stated'>;
}

export type LabelKind =
  | 'area'
  | 'area-strong'
  | 'ghost'
  | 'neighbour'
  | 'water'
  | GroundLabelKind
  | 'place'
  | 'hint'
  | 'part'
  | 'note';

/** Names of the ground: a peak with its top or without, a place that is sure or a hint, a line of the metro, a station. */
export type GroundLabelKind = 'peak' | 'ridge' | 'spot' | 'spot-hint' | 'line' | 'stop';

/** One label of the DOM overlay that serves both renderers. */
export interface MapLabel {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly at: LngLat;
  /** The name stands beside what it names: its line leads here, and `at` is the end of the text that is nearer. */
  readonly to?: LngLat;
  /** Of a line's name, or one beside a circle: it stands on this side of `at`, off what it names. */
  readonly side?: 'east' | 'north' | 'west' | 'south';
  /** Of a name beside a circle: that circle's size, which it stands clear of. */
  readonly clear?: number;
  /** A division label links to its page; a part label opens its evidence. */
  readonly area?: AreaCode;
  /** Of a point of the ground: the division that it lies on, whose colour its name must be read on. */
  readonly on?: AreaCode;
  readonly part?: PartRef;
  /** `推断` beneath an inferred part. */
  readonly mark?: string;
  /** Of a running network: the day since when it is there. */
  readonly since?: string;
  /** Of a line of the metro: its place among their colours. */
  readonly line?: number;
  /** Of a note: how many pixels before `to` its line ends, clear of what stands there. */
  readonly short?: number;
  /**
   * Shown from this frame size on; labels that collide in a small frame wait for a wider one. `narrow`: until it is
   * wide, where a note stands elsewhere. `low`: of the first page's map alone, in a room that is wide and low.
   */
  readonly from: 'small' | 'wide' | 'narrow' | 'low' | 'never';
}

export interface AreaFill {
  readonly code: AreaCode;
  readonly name: string;
  readonly fill: string;
}

/** Ground that a map shows. */
export interface GroundDrawing {
  readonly name: GroundName;
  /** Ids of the features that are drawn as shapes. */
  readonly features: readonly string[];
  /** `under`: beneath colours that stand for numbers; `subject`: what the map is about. */
  readonly look: 'plain' | 'under' | 'subject';
  /** Of a subject: the lines that it is about, by their places among the colours. Absent: all. */
  readonly lines?: readonly number[];
  /** Of a network: the day up to which it is shown, where one is chosen. */
  readonly asOf?: string;
  /** A date runs up to that day: before it, what opened later is not there. */
  readonly isRunning?: true;
  /** Of relief that rises: how many of its bands are there, the last of them in part. */
  readonly bandsUp?: number;
}

export type LegendSwatch =
  | TextureName
  | 'relief'
  | 'schematic-rivers'
  | 'schematic-rail'
  | 'schematic-metro'
  | 'rail'
  | 'rail-fast'
  | 'rail-plain'
  | 'metro'
  | 'metro-lines'
  | 'peak'
  | 'ridge'
  | 'spot-hollow'
  | 'circle-loss'
  | 'circle-none'
  | 'circle-gap'
  | 'hatch'
  | 'ghost'
  | 'overlay-stated'
  | 'overlay-inferred'
  | 'line-stated'
  | 'line-inferred';

export interface LegendClass {
  readonly color: string;
  readonly text: string;
  /** Where it begins; absent: it is open downwards. Where room is short the cuts alone are told. */
  readonly from?: string;
  /** Of the last class: where it ends, where it does. */
  readonly to?: string;
}

/** Sizes of circles and the values that they stand for, the largest first. */
export interface CircleLegend {
  readonly title: string;
  /** The indicator, which has a definition. */
  readonly term: string;
  readonly samples: readonly { readonly size: number; readonly text: string }[];
}

export interface Legend {
  readonly title: string;
  /** What its colours show, which has a definition: the indicator. */
  readonly term?: string;
  readonly classes: readonly LegendClass[];
  /** Of the left side of a frame that holds two meanings. */
  readonly left?: {
    readonly title: string;
    readonly term?: string;
    readonly classes: readonly LegendClass[];
  };
  readonly circles?: CircleLegend;
  readonly entries: readonly { readonly swatch: LegendSwatch; readonly text: string }[];
}

/** A division's circle; `size` is its radius as a share of the largest. */
export interface CircleDrawing {
  readonly code: AreaCode;
  readonly at: LngLat;
  /** A `gap` is a division without a number where others have a circle. */
  readonly kind: 'gain' | 'loss' | 'gap';
  readonly size: number;
}

export interface AreaTexture {
  readonly code: AreaCode;
  readonly name: TextureName;
}

/** The line along which a band or line is drawn, while the reader's scroll draws it. */
export interface Course {
  /** Path data in map units. */
  readonly d: string;
  /** Map units that cover the part's whole width. */
  readonly width: number;
}

/** The maps that a picture shows besides its own, in reading order; its own comes last. */
export interface PictureBeside {
  readonly kind: BesideKind;
  /** What tells them apart, its own last. */
  readonly titles: readonly string[];
  /** What of each is another than in the picture itself. */
  readonly others: readonly Partial<Picture>[];
  /** One legend serves all. */
  readonly sharesRamp: boolean;
}

/** A Scene made drawable: everything both renderers need besides the shapes themselves. */
export interface Picture {
  readonly bounds: Bounds;
  readonly boundary: BoundaryId;
  /** One fill for every division of the boundary, in code order. */
  readonly fills: readonly AreaFill[];
  readonly hatched: readonly AreaCode[];
  /** What lies over divisions besides colour: how far a number may be trusted, why there is none. */
  readonly textures: readonly AreaTexture[];
  readonly highlight: readonly AreaCode[];
  readonly ghost: { readonly boundary: BoundaryId; readonly areas: readonly AreaCode[] } | null;
  /** Where `merge` moves them: circles that become one, or come of one. */
  readonly joins?: readonly CircleJoin[];
  /** While the ghost's divisions become the picture's own: how far they are still apart, 1–0. */
  readonly apart?: number;
  readonly ground: readonly GroundDrawing[];
  readonly overlays: readonly OverlayDrawing[];
  /** The largest first. */
  readonly circles: readonly CircleDrawing[];
  readonly labels: readonly MapLabel[];
  readonly legend: Legend;
  /** What the map shows, in words: the text alternative of both renderers. */
  readonly description: string;
  /** How the picture comes about while it is scrolled in or played (moved-picture.ts). Absent: it simply appears. */
  readonly motions?: readonly Motion[];
  readonly beside?: PictureBeside | undefined;
}
