import { refusalsOf, type Guard, type Refusal } from './comparability';
import type { Figure } from './figure';
import { placeKey } from './preferred-figure';

/** What stands near a figure and may, or may not, be compared with it. */
export interface Neighbours {
  /** The same indicator elsewhere, same period and boundary. */
  readonly elsewhere: readonly Figure[];
  /** The same place at other times. */
  readonly otherTimes: readonly Figure[];
  /** What a hasty reader would compare, and why not; the fewest reasons first. */
  readonly incomparable: readonly { readonly figure: Figure; readonly refusals: readonly Refusal[] }[];
}

const samePlace = (a: Figure, b: Figure): boolean => placeKey(a.place) === placeKey(b.place);

/**
 * The neighbours of a figure among all others, in file order. Incomparable ones are those of the same place and the
 * same unit: the pairs that an unwary sentence would make.
 */
export function neighboursOf(figure: Figure, others: readonly Figure[], guard: Guard): Neighbours {
  if (figure.value === null) return { elsewhere: [], otherTimes: [], incomparable: [] };
  const known = others.filter(({ id, value }) => id !== figure.id && value !== null);
  const alike = known.filter(({ indicator }) => indicator === figure.indicator);
  const here = known
    .filter((other) => samePlace(figure, other) && other.unit === figure.unit)
    .map((other) => ({ figure: other, refusals: refusalsOf([figure, other], 'periods', guard) }));
  return {
    elsewhere: alike.filter(
      (other) => !samePlace(figure, other) && refusalsOf([figure, other], 'marked-areas', guard).length === 0
    ),
    otherTimes: here.filter(({ refusals }) => refusals.length === 0).map((each) => each.figure),
    incomparable: here
      .filter(({ refusals }) => refusals.length > 0)
      .sort((a, b) => a.refusals.length - b.refusals.length)
  };
}
