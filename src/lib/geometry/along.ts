import type { LngLat } from '../domain/ids';

const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Over the ground, on a sphere (haversine). */
export function kmBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const half = (a: number, b: number): number => Math.sin(((b - a) * RADIANS) / 2) ** 2;
  const h = half(latA, latB) + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * half(lngA, lngB);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

export interface OnPath {
  /** Kilometres along the path to where it passes nearest. */
  readonly along: number;
  /** Kilometres from there. */
  readonly aside: number;
}

/** Where a path of straight pieces passes nearest to a point. Throws on a path without pieces. */
export function nearestOn(path: readonly LngLat[], at: LngLat): OnPath {
  let before = 0;
  const found = path.slice(1).map((end, i): OnPath => {
    const start = path[i]!;
    const length = kmBetween(start, end);
    const share = shareAlong(start, end, at);
    const foot: LngLat = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    const here = { along: before + length * share, aside: kmBetween(foot, at) };
    before += length;
    return here;
  });
  const [nearest] = found.sort((a, b) => a.aside - b.aside || a.along - b.along);
  if (!nearest) throw new RangeError('a path of fewer than two points');
  return nearest;
}

/** Of a piece so short that the earth is flat along it, its longitudes as long as they are at its latitude. */
function shareAlong(start: LngLat, end: LngLat, at: LngLat): number {
  const narrow = Math.cos(((start[1] + end[1]) / 2) * RADIANS);
  const [dx, dy] = [(end[0] - start[0]) * narrow, end[1] - start[1]];
  const [px, py] = [(at[0] - start[0]) * narrow, at[1] - start[1]];
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
}
