import type { PlacedEnd, Slope } from './model';

/** CSS pixels: the height of the drawing, and of a label's line. */
export const SLOPE_SIZE = { height: 168, inset: 12, line: 21, denseLine: 17 } as const;

/** From so many lines on labels stand closer, or they would fill a phone. */
const DENSE_FROM = 9;

export const isDense = ({ lines }: Pick<Slope, 'lines'>): boolean => lines.length >= DENSE_FROM;

export interface SlopeLabel {
  readonly end: PlacedEnd;
  readonly place: string;
  readonly isStrong: boolean;
  /** Middle of the mark, from the top. */
  readonly y: number;
  /** Middle of the label: the mark's own height, or where its neighbours leave room. */
  readonly textY: number;
}

export interface SlopeLayout {
  readonly height: number;
  /** From one label to the next that stands right below it. */
  readonly line: number;
  readonly from: readonly SlopeLabel[];
  readonly to: readonly SlopeLabel[];
}

/** Where the ends of a slope's lines and their labels stand, each side in the order of the lines. */
export function toSlopeLayout(slope: Slope): SlopeLayout {
  const { lines } = slope;
  const { inset } = SLOPE_SIZE;
  const line = isDense(slope) ? SLOPE_SIZE.denseLine : SLOPE_SIZE.line;
  const height = Math.max(SLOPE_SIZE.height, lines.length * line + inset);
  const side = (which: 'from' | 'to'): SlopeLabel[] => {
    const ys = lines.map((each) => height - inset - each[which].share * (height - 2 * inset));
    const textYs = spread(ys, line, [line / 2, height - line / 2]);
    return lines.map(({ place, isStrong, ...each }, i) => ({
      place,
      isStrong,
      end: each[which],
      y: ys[i] ?? 0,
      textY: textYs[i] ?? 0
    }));
  };
  return { height, line, from: side('from'), to: side('to') };
}

/**
 * Heights as near the wanted ones as they can be at least `gap` apart and within the range, in the order given. Equal
 * ones keep their order. Where all do not fit, they overflow below.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number]
): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  // From the top down no label may lie on the one above; then from the bottom up none below the edge.
  let last = top - gap;
  const down = order.map(({ y }) => (last = Math.max(y, last + gap)));
  let next = bottom + gap;
  const up = [...down].reverse().map((y) => (next = Math.min(y, next - gap)));
  const placed = up.reverse().map((y, n) => Math.max(y, top + n * gap));
  const result = [...wanted];
  order.forEach(({ i }, n) => (result[i] = placed[n] ?? 0));
  return result;
}
