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
  /** False for what is no map of its own: it stands in tables, and what is worked out rests on it. */
  readonly listed?: boolean | undefined;
  /** Set where it is one cell of a breakdown. */
  readonly cell?: Cell | undefined;
  /** Inner class breaks that an editor gives its maps, ascending, in `unit`. */
  readonly breaks?: readonly number[] | undefined;
}

/** One cell of a breakdown: which one, of what, and where in each dimension (`age` → `60-64`, `sex` → `male`). */
export interface Cell {
  readonly breakdown: string;
  readonly of: IndicatorId;
  readonly at: Readonly<Record<string, string>>;
  /** What its place in each dimension is called. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Whether lists, search and the data map offer an indicator. */
export const isListed = ({ listed, cell }: Indicator): boolean => listed !== false && cell === undefined;

/** The years of an age group: `0`, `60-64`, `85-plus`; `to` is Infinity where it is open. */
export function agesOf(group: string): { readonly from: number; readonly to: number } {
  const [, from = NaN, to] = /^(\d+)(?:-(\d+|plus))?$/.exec(group) ?? [];
  return { from: Number(from), to: to === 'plus' ? Infinity : Number(to ?? from) };
}
