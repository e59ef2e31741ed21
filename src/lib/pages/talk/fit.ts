/** Never smaller than this share of the wall's type, whatever a step holds: `npm run rehearse` names such steps. */
export const SMALLEST_ZOOM = 0.5;
const STEPS = 7;

/**
 * The largest zoom (at most `largest`) at which content is no taller than its room, both in CSS pixels. Taller content wraps
 * differently at each zoom, so it is asked again each time.
 */
export function fitZoom(heightAt: (zoom: number) => number, room: number, largest = 1): number {
  if (room <= 0) return 1;
  if (heightAt(largest) <= room) return largest;
  let [low, high] = [SMALLEST_ZOOM, largest];
  for (let i = 0; i < STEPS; i += 1) {
    const middle = (low + high) / 2;
    if (heightAt(middle) <= room) low = middle;
    else high = middle;
  }
  return low;
}
