/** Charts are drawn as the slides for paper show them, on a page of these pixels. */
export const CHART_PAGE = { width: 1400, height: 1000 } as const;

/** Pixels of a chart for one of the page's; points for the same. */
export const CHART_SHARP = 3;
export const PT_A_PX = 0.75;
