import type { Bound } from '../../domain/figure';
import { words } from '../../words/current';

/** Shares of values that make up a whole; throws where they make up nothing. */
export function sharesOf(
  values: readonly number[],
  whole = values.reduce((sum, each) => sum + each, 0)
): number[] {
  if (!(whole > 0)) throw new RangeError(`no whole: ${values.join(' + ')}`);
  return values.map((value) => value / whole);
}

/** A share that the site has worked out, in whole per cents; about, where any of what went into it is. */
export function sayShare(share: number, bounds: readonly Bound[] = []): string {
  const bound = bounds.some((each) => each !== '') ? 'approx' : '';
  const value = Math.round(share * 100);
  return words().plainNumber({ value, unit: '%', bound, status: 'actual', missing: null });
}
