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

/** What a figure measures. `unit` is the unit its figures are stored in. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly short: string;
  readonly unit: string;
  readonly definition: string;
  readonly kind: IndicatorKind;
  readonly theme: string;
  readonly comparableWith: readonly string[];
  readonly note?: string | undefined;
  /** Inner class breaks that an editor gives its maps, ascending, in `unit`. */
  readonly breaks?: readonly number[] | undefined;
}
