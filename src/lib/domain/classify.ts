import { quantileSorted, ticks } from 'd3-array';
import { ckmeans } from 'simple-statistics';

/** Class breaks of a choropleth: n classes have n−1 inner breaks, ascending. */
export interface Classes {
  readonly breaks: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** How values are cut: as many in each class, natural groups (ckmeans), even steps, or breaks that an editor gives. */
export const CLASS_METHODS = ['quantile', 'jenks', 'equal', 'given'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

export interface ClassRule {
  readonly method: ClassMethod;
  readonly count: number;
  /** For `given`: inner breaks, ascending. */
  readonly given?: readonly number[];
  /** An editor's breaks stay where no value reaches them, so that maps of two periods share one ramp. */
  readonly keepsEmpty?: boolean;
}

/** Multiples of a hundred are rounder than of fifty, those than of twenty, and so on down. */
const ROUND_STEPS = [10, 5, 2] as const;

/** The roundest number above `low` and not above `high`; near the middle where several are as round. */
export function roundestBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), high - low)));
  for (let power = top; power > top - 14; power -= 1) {
    for (const step of ROUND_STEPS) {
      // 3 × 0.1 is 0.30000000000000004: a value of 0.3 would fall below its own break.
      const size = step * 10 ** (power - 1);
      const near = Number((Math.round(middle / size) * size).toPrecision(12));
      if (near > low && near <= high) return near;
    }
  }
  return high;
}

/** The values that start a class, by the rule; the first class has none. */
function startsOf(sorted: readonly number[], { method, count }: ClassRule): number[] {
  if (method === 'jenks') {
    const distinct = new Set(sorted).size;
    return ckmeans([...sorted], Math.min(count, distinct))
      .slice(1)
      .flatMap(([first]) => first ?? []);
  }
  const shares = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count);
  const cuts = shares.map((share) => quantileSorted([...sorted], share) ?? Number.NaN);
  return cuts.flatMap((cut) => sorted.find((value) => value >= cut) ?? []);
}

/** Breaks that part the values exactly where the rule does, and are as round as the gap between them allows. */
function roundBreaks(sorted: readonly number[], rule: ClassRule): number[] {
  return startsOf(sorted, rule).flatMap((start) => {
    const below = sorted.filter((value) => value < start).at(-1);
    return below === undefined ? [] : [roundestBetween(below, start)];
  });
}

function breaksOf(sorted: readonly number[], rule: ClassRule, min: number, max: number): number[] {
  if (rule.method === 'given') return [...(rule.given ?? [])];
  return rule.method === 'equal' ? ticks(min, max, rule.count) : roundBreaks(sorted, rule);
}

/** Zero joins the breaks in place of its nearest where values lie on both sides of it, whatever they measure. */
function withZero(breaks: readonly number[], count: number, min: number, max: number): number[] {
  if (min >= 0 || max < 0 || breaks.includes(0)) return [...breaks];
  const nearest = [...breaks].sort((a, b) => Math.abs(a) - Math.abs(b))[0];
  const rest = breaks.length < count - 1 ? breaks : breaks.filter((cut) => cut !== nearest);
  return [...rest, 0];
}

/** Classes by a rule, none of which reaches from loss to gain; fewer where values are too alike to cut. Throws on no values. */
export function toClasses(values: readonly number[], rule: ClassRule): Classes {
  if (values.length === 0) throw new Error('cannot classify no values');
  const sorted = [...values].sort((a, b) => a - b);
  const [min = 0, max = 0] = [sorted[0], sorted[sorted.length - 1]];
  const cuts = breaksOf(sorted, rule, min, max);
  const all = withZero(cuts, rule.count, min, max);
  const reached = rule.keepsEmpty ? all : all.filter((cut) => cut > min && cut <= max);
  const breaks = [...new Set(reached)].sort((a, b) => a - b);
  return { breaks, min, max };
}

/** Quantile classes with round breaks: what a story's map uses. */
export function toQuantileClasses(values: readonly number[], count: number): Classes {
  return toClasses(values, { method: 'quantile', count });
}

/** The 0-based class of a value: a value on a break belongs to the class above it. */
export function classAt(classes: Classes, value: number): number {
  return classes.breaks.filter((cut) => value >= cut).length;
}
