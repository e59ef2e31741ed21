import type { IndicatorId } from './ids';

export const INDICATOR_KINDS = [
  'stock',
  'flow',
  'rate',
  'ratio',
  'growth',
  'average-growth',
  'rank',
  'count'
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/**
 * Whether the values of divisions that do not overlap add up to that of all of them together. Only where every one of
 * what is counted lies in one division: a mean does not, and neither does a line that runs through several.
 */
export const AGGREGATIONS = ['sum', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Kinds that can add up; the others are means, ratios and places. */
export const ADDITIVE_KINDS: readonly IndicatorKind[] = ['stock', 'flow', 'count'];

/** What a figure measures. `unit` is the unit its figures are stored in. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly short: string;
  readonly unit: string;
  readonly definition: string;
  readonly kind: IndicatorKind;
  readonly theme: string;
  /** Absent: it does not add up. */
  readonly aggregation?: Aggregation | undefined;
  readonly comparableWith: readonly string[];
  readonly note?: string | undefined;
  /** Inner class breaks that an editor gives its maps, ascending, in `unit`. */
  readonly breaks?: readonly number[] | undefined;
}
