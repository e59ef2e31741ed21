/** Rounding of scroll positions, and the toolbars of phones. */
const TOLERANCE_PX = 4;

/**
 * Whether the page stands where its address put it. A browser scrolls to the address's step by itself, on a slow device
 * after the scripts have begun: that scroll is not the reader's.
 */
export function isLanding(): boolean {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (!target) return false;
  const margin = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return Math.abs(target.getBoundingClientRect().top - margin - padding) <= TOLERANCE_PX;
}
