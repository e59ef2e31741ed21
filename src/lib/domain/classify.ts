/** Class breaks of a choropleth: n classes have n−1 inner breaks, ascending. */
export interface Classes {
  readonly breaks: readonly number[];
  readonly min: number;
  readonly max: number;
}

const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The nearest round number in the scale that readers count in. */
export function toNice(value: number): number {
  if (value === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const scaled = Math.abs(value) / power;
  const nearest = NICE.reduce((best, each) =>
    Math.abs(each - scaled) < Math.abs(best - scaled) ? each : best
  );
  // 3 × 0.1 is 0.30000000000000004: a value of 0.3 would fall below its own break.
  return Number((Math.sign(value) * nearest * power).toPrecision(12));
}

/** The q-quantile (0–1) of ascending values, linear between neighbours (R type 7). */
function quantileAt(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Quantile classes with rounded breaks; fewer classes where rounding makes breaks meet. Throws on no values. */
export function toQuantileClasses(values: readonly number[], count: number): Classes {
  if (values.length === 0) throw new Error('cannot classify no values');
  const sorted = [...values].sort((a, b) => a - b);
  const [min = 0, max = 0] = [sorted[0], sorted[sorted.length - 1]];
  const cuts = Array.from({ length: count - 1 }, (_, i) => toNice(quantileAt(sorted, (i + 1) / count)));
  const breaks = [...new Set(cuts)].filter((cut) => cut > min && cut <= max);
  return { breaks, min, max };
}

/** The 0-based class of a value: a value on a break belongs to the class above it. */
export function classAt(classes: Classes, value: number): number {
  return classes.breaks.filter((cut) => value >= cut).length;
}
