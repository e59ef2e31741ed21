/** How what waits for `start.ts` is written into a page (`src/lib/server/html/late-start.ts`). */
export const LATE_SCRIPT_TYPE = 'text/late';
export const LATE_PRELOAD = 'late-modulepreload';
/** On the `<noscript>` with shapes that no map draws before the reader moves (`late-shapes.ts`). */
export const LATE_SHAPES = 'data-late-shapes';
