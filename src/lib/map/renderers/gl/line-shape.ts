export const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
/** A round cap would lengthen every dash by the line's width. */
export const DASHED = { 'line-join': 'round', 'line-cap': 'butt' } as const;
