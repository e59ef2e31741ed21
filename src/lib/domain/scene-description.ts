import type { Measure } from './measure';
import type { Evidence } from './plan';
import type { BesideKind } from './scene-beside';
import type { ChangeUnit } from './scene-figures';

/** What a map shows, as far as it is told to those who do not see it. Names are as the site writes them. */
export interface SceneDescription {
  readonly view: string;
  /** The boundary whose divisions are drawn, and how many there are. */
  readonly boundary: string;
  readonly areas: number;
  readonly highlighted: readonly string[];
  /** Divisions of another boundary whose outlines lie over the map. */
  readonly ghost: { readonly boundary: string; readonly areas: readonly string[] } | null;
  readonly overlays: readonly { readonly name: string; readonly evidence: Evidence }[];
  /** What colours the divisions. */
  readonly choropleth: NumbersDescription | null;
  /** A sentence that stands on the map, and what it points to. */
  readonly note?: { readonly at: string; readonly text: string } | undefined;
  /** Days from one to the other of which a reader sees networks grow; the map shows the last. */
  readonly run?: { readonly from: string; readonly to: string } | undefined;
  /** What stands in them as circles. */
  readonly circles: NumbersDescription | null;
  /** Several maps in the place of one, in reading order: each with figures of its own. Absent: one. */
  readonly beside?: { readonly kind: BesideKind; readonly sides: readonly SideDescription[] };
}

export interface SideDescription {
  /** What tells it apart. */
  readonly title: string;
  readonly choropleth: NumbersDescription | null;
  readonly circles: NumbersDescription | null;
  /** Which of its divisions carry which mark, in sentences. */
  readonly marks: string;
}

export interface NumbersDescription {
  readonly indicator: string;
  readonly of: ShownOf;
  /** The highest and the lowest, in the unit that the map is read in; null where no division has a value. */
  readonly ends: { readonly highest: NamedValue; readonly lowest: NamedValue } | null;
  readonly unit: string;
  /** Divisions without a value. */
  readonly missing: readonly string[];
}

/** A period's numbers, or the change between two. */
export type ShownOf =
  | { readonly kind: 'period'; readonly period: string; readonly measure: Measure }
  | { readonly kind: 'change'; readonly from: string; readonly to: string; readonly as: ChangeUnit };

export interface NamedValue {
  readonly name: string;
  readonly value: number;
}
