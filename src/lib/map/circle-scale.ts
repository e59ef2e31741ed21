import type { Box } from '../geometry/projection';

/**
 * Radii of the largest circle, in CSS pixels: a circle has a size on the screen, as a name has, whatever the zoom.
 * `wide` is for rooms and pictures of at least that size, `small` for all others; MapFrame.svelte asks for a
 * map in which such a room has its names, with what stands above and below it.
 */
export const CIRCLE_PX = { small: 22, wide: 34 } as const;
export const WIDE_ROOM = { width: 640, height: 480 } as const;

export function largestRadius({ width, height }: Pick<Box, 'width' | 'height'>): number {
  return width >= WIDE_ROOM.width && height >= WIDE_ROOM.height ? CIRCLE_PX.wide : CIRCLE_PX.small;
}

/** A circle's radius as a share of the largest: its area, not its radius, is in proportion to the value. */
export function radiusShare(value: number, max: number): number {
  return max === 0 ? 0 : Number(Math.sqrt(Math.abs(value) / max).toFixed(4));
}

/** The samples of a legend as shares of the greatest value: as large as a panel has room for, a quarter of it, a twentieth. */
const SAMPLES = [0.7, 0.15, 0.03];
/** The largest is what the largest circles are read against: nearer to them than the roundest numbers come. */
const STEPS = { largest: [8, 6, 5, 4, 3, 2.5, 2, 1.5, 1.2], others: [5, 2] } as const;

/** Round values for a legend, the largest first; whole ones where only whole ones can be. */
export function sampleValues(max: number, isWhole: boolean): number[] {
  const isPossible = (value: number): boolean => !isWhole || Number.isInteger(value);
  const round = SAMPLES.map((share, i) =>
    roundBelow(max * share, i === 0 ? 'largest' : 'others', isPossible)
  );
  const possible = round.filter((value) => value > 0 && isPossible(value));
  return [...new Set(possible.length > 0 ? possible : [max])];
}

/** The greatest possible of some steps, or 1, times a power of ten that is not above a value. */
function roundBelow(
  value: number,
  sample: keyof typeof STEPS,
  isPossible: (value: number) => boolean
): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const round = STEPS[sample].map((step) => Number((step * power).toPrecision(2)));
  const below = round.find((each) => each <= value * (1 + 1e-9) && isPossible(each));
  return below ?? Number(power.toPrecision(1));
}
