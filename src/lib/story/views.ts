import type { Figure } from '../domain/figure';
import type { FigureId, PartRef } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { Plan } from '../domain/plan';
import type { Block } from '../domain/prose';
import type { Source } from '../domain/source';
import type { Refusal } from '../domain/comparability';
import type { Story } from '../domain/story';
import type { MapNoteText } from '../map/map-note';
import type { MapLabel, Picture } from '../map/picture';

/** A figure with everything that its card says; ready to print. */
export interface FigureView {
  readonly figure: Figure;
  readonly indicator: Pick<Indicator, 'name' | 'definition' | 'note'>;
  readonly place: string;
  readonly boundaryName: string;
  readonly source: Pick<Source, 'id' | 'tier' | 'reposted'>;
  readonly cite: string;
}

/** A plan part with its citations in words. */
export interface PartView {
  readonly ref: PartRef;
  readonly plan: Pick<Plan, 'id' | 'formula' | 'title'>;
  readonly part: Plan['parts'][number];
  readonly cite: string;
  readonly footprintCite: string;
}

export interface ContrastView {
  readonly figures: readonly [FigureId, FigureId];
  readonly refusals: readonly Refusal[];
  /** Both small maps are drawn at the scale that fits the larger place. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly picture: Picture;
  /** The figures that colour the map, for its hover text. */
  readonly choropleth: { readonly indicator: string; readonly period: string } | null;
  readonly diagram: string | null;
  readonly contrast: ContrastView | null;
}

/** What the page of a story is made from; speaker notes are never part of it. */
export interface StoryPage {
  readonly story: Pick<Story, 'slug' | 'title' | 'dek' | 'date' | 'updated' | 'corrections'>;
  readonly steps: readonly StepView[];
  readonly figures: Readonly<Record<string, FigureView>>;
  readonly parts: Readonly<Record<string, PartView>>;
  readonly plans: Readonly<Record<string, Plan>>;
  /** Names of the boundaries, and of their areas by code. */
  readonly boundaries: Readonly<
    Record<string, { readonly name: string; readonly areas: Readonly<Record<string, string>> }>
  >;
  readonly freeLabels: Readonly<Record<string, readonly MapLabel[]>>;
  readonly note: MapNoteText;
  /** Where the page's shapes go (src/lib/server/shapes.ts). */
  readonly shapes: string;
}
