import type { PlacedEnd, Slope } from './model';

/** CSS pixels: the least height of the drawing, the most that it takes to keep labels by their marks, a label's line. */
export const SLOPE_SIZE = { height: 168, most: 236, inset: 12, line: 21, denseLine: 17 } as const;

/** So many lines above or below its mark a label is still seen to be the mark's. */
const NEAR_LINES = 1.1;

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
  const tried = roomsFor(slope).map((room) => layoutIn(room, slope));
  const isNear = (layout: SlopeLayout): boolean => farthest(layout) <= NEAR_LINES * layout.line;
  const nearest = tried.reduce((best, each) => (farthest(each) < farthest(best) - 1 ? each : best));
  return tried.find(isNear) ?? nearest;
}

/** A drawing, and what is left in it above the highest mark and below the lowest, in CSS pixels. */
interface Room {
  readonly height: number;
  readonly head: number;
  readonly foot: number;
}

/** The lowest drawing first. Labels of marks that stand close at the top or bottom go on above or below them. */
function roomsFor(slope: Slope): Room[] {
  const { inset, height: least, most } = SLOPE_SIZE;
  const line = lineOf(slope);
  const filled = slope.lines.length * line + inset;
  const from = Math.max(least, filled);
  const heights = Array.from(
    { length: 1 + Math.max(0, Math.floor((most - from) / 8)) },
    (_, i) => from + i * 8
  );
  const beyond = [0, 1, 2, 3].map((lines) => inset + lines * line);
  return heights
    .flatMap((height) => beyond.flatMap((foot) => beyond.map((head) => ({ height, head, foot }))))
    .filter(({ height, head, foot }) => height - head - foot >= height / 2);
}

function layoutIn({ height, head, foot }: Room, slope: Slope): SlopeLayout {
  const { lines } = slope;
  const line = lineOf(slope);
  const side = (which: 'from' | 'to'): SlopeLabel[] => {
    const ys = lines.map((each) => height - foot - each[which].share * (height - head - foot));
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

const lineOf = (slope: Slope): number => (isDense(slope) ? SLOPE_SIZE.denseLine : SLOPE_SIZE.line);

/** The way from a mark to its label where it is longest, in CSS pixels up or down. */
export function farthest({ from, to }: Pick<SlopeLayout, 'from' | 'to'>): number {
  return Math.max(...[...from, ...to].map(({ y, textY }) => Math.abs(textY - y)));
}

/**
 * Heights at least `gap` apart and within the range, in the order given, and together as near the wanted ones as they
 * can be: those that are too close part up and down. Equal ones keep their order. Where all do not fit, they overflow below.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number]
): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  // Without the gaps, heights need only not fall: runs that would are levelled to their mean (isotonic regression).
  const runs: { mean: number; count: number }[] = [];
  order.forEach(({ y }, n) => {
    let run = { mean: y - n * gap, count: 1 };
    for (let last = runs.at(-1); last && last.mean > run.mean; last = runs.at(-1)) {
      const count = last.count + run.count;
      run = { mean: (last.mean * last.count + run.mean * run.count) / count, count };
      runs.pop();
    }
    runs.push(run);
  });
  const levels = runs.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
  const result = [...wanted];
  const lowest = bottom - (wanted.length - 1) * gap;
  order.forEach(({ i }, n) => (result[i] = Math.max(top, Math.min(lowest, levels[n] ?? 0)) + n * gap));
  return result;
}
