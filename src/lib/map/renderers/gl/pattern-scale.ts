/**
 * MapLibre sizes fill patterns and dashes for the whole zoom below and lets them grow with the fraction, up to
 * twice as large just under the next zoom. The SVG map draws them in screen pixels, so the live map declares them
 * smaller by the same factor, in eighths of a zoom (at most 4.5 % off).
 */
export const SCALE_STEPS = 8;

/** 0…8: which of the eighths a zoom is nearest to. */
export function scaleStepAt(zoom: number): number {
  return Math.round((zoom - Math.floor(zoom)) * SCALE_STEPS);
}

/** How much larger than declared a pattern appears at that step. */
export function patternScale(step: number): number {
  return 2 ** (step / SCALE_STEPS);
}

/** Dash lengths in pixels → in line widths, as MapLibre wants them. */
export function toGlDash(dashPx: readonly number[], widthPx: number, step: number): number[] {
  return dashPx.map((length) => length / widthPx / patternScale(step));
}
