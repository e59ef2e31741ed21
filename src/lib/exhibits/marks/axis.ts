import { scaleLinear } from 'd3-scale';
import { words } from '../../words/current';

/** Values that vary less than this keep little of a scale that starts at zero: theirs is cut, and says so. */
const CUT_BELOW = 0.35;

/** How far a cut scale of one line's marks begins below the least of them, as a share of their range. */
const MARGIN = 0.15;

/** Whether a scale of these values begins at zero: they vary by at least such a share of the greatest. */
export function startsAtZero(values: readonly number[], cutBelow = CUT_BELOW): boolean {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return min >= 0 && max - min >= max * cutBelow;
}

/** One scale for the marks of a chart. */
export interface Axis {
  /** Zero is not on it: lengths and distances are no ratios. */
  readonly isCut: boolean;
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  /** A value's place on the scale, 0–1. */
  readonly shareOf: (value: number) => number;
}

/**
 * The scale that holds all values, with about so many ticks: from zero, or cut a little below the least. Its texts count in
 * units of `factor`; it is cut where the values vary by less than `cutBelow` of the greatest.
 */
export function toAxis(
  values: readonly number[],
  tickCount = 3,
  factor = 1,
  cutBelow: number = CUT_BELOW
): Axis {
  if (values.length === 0) return { isCut: false, ticks: [], shareOf: () => 0 };
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const range = max - min || Math.abs(max) || 1;
  const low = startsAtZero(values, cutBelow) ? 0 : min - range * MARGIN;
  const scale = scaleLinear([low, max > low ? max : low + range], [0, 1]);
  const at = scale.ticks(tickCount);
  const texts = words().counts(at.map((value) => value / factor));
  const ticks = at.map((value, i) => ({ share: scale(value), text: texts[i] ?? '' }));
  return {
    isCut: low > 0 || max < 0,
    ticks: thinned(ticks),
    shareOf: (value) => scale(value)
  };
}

/** Long numbers side by side would run into each other in a card. */
const LONG = { characters: 4, most: 3 };

/** Every tick, or every second or third where their texts are long. */
function thinned(ticks: Axis['ticks']): Axis['ticks'] {
  const isLong = ticks.some(({ text }) => text.length > LONG.characters);
  const every = isLong ? Math.ceil(ticks.length / LONG.most) : 1;
  return ticks.filter((_tick, i) => i % every === 0);
}
