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

/** The samples of a legend as shares of the greatest value: large, a quarter of it, a twentieth. */
const SAMPLES = [0.6, 0.15, 0.03];

/** Round values for a legend, the largest first; whole ones where only whole ones can be. */
export function sampleValues(max: number, isWhole: boolean): number[] {
  // The largest is what the largest circles are read against: nearer to them than the roundest numbers come.
  const round = SAMPLES.map((share, i) => roundBelow(max * share, i === 0 ? [5, 4, 3, 2] : [5, 2]));
  const possible = round.filter((value) => value > 0 && (!isWhole || value >= 1));
  return [...new Set(possible.length > 0 ? possible : [max])];
}

/** The greatest of some steps, or 1, times a power of ten that is not above a value. */
function roundBelow(value: number, steps: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = steps.find((each) => each * power <= value * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(1));
}
