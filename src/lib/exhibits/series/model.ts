import type { NumberView } from '../../domain/number-view';
import type { PointKind } from '../../domain/point-kind';

export interface PointView {
  readonly number: NumberView;
  readonly kind: PointKind;
  /** In years. */
  readonly at: number;
  /** The period, short: `2021`. */
  readonly when: string;
  readonly value: number;
  /** From a second-hand or unsigned source. */
  readonly isWeak: boolean;
}

/** A series as its chart takes it. */
export interface SeriesView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly PointView[];
  /** Indices of points that one line joins, first and last of each stretch. */
  readonly runs: readonly (readonly [first: number, last: number])[];
  /** Estimates and targets. */
  readonly beside: readonly PointView[];
  readonly gaps: readonly { readonly at: number; readonly when: string; readonly reason: string }[];
}

/** CSS pixels at full width; the drawing shrinks with its column. */
export const PLOT_SIZE = { width: 360, height: 210 } as const;
/** Where several stand below each other in a card. */
export const LOW_PLOT_SIZE = { width: 360, height: 132 } as const;

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}
