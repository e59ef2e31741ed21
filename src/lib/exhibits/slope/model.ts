import { toAxis } from '../marks/axis';
import type { NumberView } from '../../domain/number-view';
import type { PointKind } from '../../domain/point-kind';

/** One end of a slope: a figure of the earlier or the later period. */
export interface SlopeEnd {
  readonly number: NumberView;
  readonly value: number;
  readonly kind: PointKind;
  readonly isWeak: boolean;
}

/** One place at both periods. */
export interface SlopePair {
  readonly place: string;
  /** Highlighted on the step's map. */
  readonly isStrong: boolean;
  readonly from: SlopeEnd;
  readonly to: SlopeEnd;
}

export interface PlacedEnd extends Omit<SlopeEnd, 'value'> {
  /** Place on the scale that both periods share, 0–1 from below. */
  readonly share: number;
}

export interface SlopeTitle {
  readonly title: string;
  /** The two periods in words. */
  readonly when: readonly [from: string, to: string];
}

/** The same places at two periods, each joined by a line. */
export interface Slope extends SlopeTitle {
  /** Its scale does not begin at zero. */
  readonly isCut: boolean;
  readonly lines: readonly {
    readonly place: string;
    readonly isStrong: boolean;
    readonly from: PlacedEnd;
    readonly to: PlacedEnd;
  }[];
}

/** From zero more than a quarter of the drawing would be empty: its marks are places on a scale, and no lengths. */
const CUT_BELOW = 0.75;

/** Figures that passed the guard → a slope chart: both periods on one scale, else a line would mean nothing. */
export function toSlope({ title, when }: SlopeTitle, pairs: readonly SlopePair[]): Slope {
  const { shareOf, isCut } = toAxis(
    pairs.flatMap(({ from, to }) => [from.value, to.value]),
    3,
    1,
    CUT_BELOW
  );
  const place = ({ value, ...end }: SlopeEnd): PlacedEnd => ({ ...end, share: shareOf(value) });
  return {
    title,
    when,
    isCut,
    lines: pairs.map(({ from, to, ...pair }) => ({ ...pair, from: place(from), to: place(to) }))
  };
}
