/** How what waits for `start.ts` is written into a page (`src/lib/server/html/late-start.ts`). */
export const LATE_SCRIPT_TYPE = 'text/late';
export const LATE_PRELOAD = 'late-modulepreload';
/** What a page's maps are made from, which waits for `map-files.ts`; `as` says how it is asked for. */
export const LATE_MAP = 'late-map';
/** On those of them that a map needs before it is live. */
export const OF_PICTURE = 'data-of-picture';
/** On the `<noscript>` with shapes that no map draws before the reader moves (`late-shapes.ts`). */
export const LATE_SHAPES = 'data-late-shapes';
