/** The gap between rows that a height on the screen (pixels) is nearest to: 0 above the first, as many as there are rows below the last. */
export function gapAt(y: number, rows: readonly { readonly top: number; readonly bottom: number }[]): number {
  const below = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return below < 0 ? rows.length : below;
}

/** Which place among the others a row has once it was taken out at `from` and put into a gap; null where it stays. */
export function placeInGap(from: number, gap: number): number | null {
  if (gap === from || gap === from + 1) return null;
  return gap > from ? gap - 1 : gap;
}

/** Pixels that a list scrolls by in a frame while something is held near its upper or lower edge. */
export function scrollNear(y: number, { top, bottom }: { readonly top: number; readonly bottom: number }) {
  const [EDGE, FASTEST] = [36, 12];
  const over = y < top + EDGE ? y - (top + EDGE) : y > bottom - EDGE ? y - (bottom - EDGE) : 0;
  return Math.max(-FASTEST, Math.min(FASTEST, over / 3));
}
