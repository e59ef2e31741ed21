import type { AreaCode, PartRef } from '../../domain/ids';
import type { Plan } from '../../domain/plan';
import type { Block } from '../../domain/prose';
import type { Story } from '../../story/story';
import type { GeometryPaths } from '../../map/stage/geometry-urls';
import type { MapNoteText } from '../../map/stage/map-note';
import type { LostNames } from '../../map/labels/lost-names';
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

/** `Shown`: how its exhibits come; who draws none need not know. */
export interface StepView<Shown = unknown> {
  readonly id: string;
  /** Ids of steps that it replaces. */
  readonly former: readonly string[];
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly picture: Picture;
  /** Names in the text that the map does not carry; absent where it carries all. */
  readonly lost?: LostNames;
  /** What of the picture is another once inferred parts are hidden; null where none is drawn. */
  readonly stated: StatedPicture | null;
  /** The values that colour the map, in words by division code; null where figures colour nothing. */
  readonly hover: Readonly<Record<string, string>> | null;
  /** The same of the maps that its picture shows besides. */
  readonly otherHovers?: readonly StepView['hover'][];
  /** The explorer on what the map shows; empty where it has none of it. */
  readonly explore: string;
  /** Who published the numbers on its maps: indices into the page's sources. */
  readonly mapSources: readonly number[];
  /** How the step's bands and lines run, by part. */
  readonly courses: Readonly<Record<string, Course>>;
  /** Exhibits that stand before the prose, which then speaks of them; the others follow it. */
  readonly openings: readonly Shown[];
  readonly exhibits: readonly Shown[];
}

/** What the page of a story is made from; speaker notes are never part of it. */
export interface StoryPage<Shown = unknown> {
  readonly story: Pick<
    Story,
    'slug' | 'title' | 'dek' | 'date' | 'updated' | 'original' | 'corrections' | 'movedAway'
  >;
  readonly steps: readonly StepView<Shown>[];
  readonly numbers: Readonly<Record<string, NumberView>>;
  readonly parts: Readonly<Record<string, PartView>>;
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
