import polylabel from 'polylabel';
import type { LngLat } from '../../src/lib/domain/ids';
import { snapPoint } from './grid';
import { at, bboxOf, outerOf, segmentsOf, type Polygon, type Ring } from './shapes';

/**
 * Area on the WGS84 ellipsoid: a ring is summed as trapezoids in the equal-area cylinder, whose height is
 * the authalic function q (Snyder 1987, Map Projections: A Working Manual, eq. 3-12). A plain sphere
 * would be 0.1 % off at 30° N.
 */
const WGS84_A_KM = 6378.137;
const WGS84_E2 = 0.00669437999014;
const E = Math.sqrt(WGS84_E2);

function authalicQ(latDegrees: number): number {
  const sin = Math.sin((latDegrees * Math.PI) / 180);
  const ratio = (1 - E * sin) / (1 + E * sin);
  return (1 - WGS84_E2) * (sin / (1 - WGS84_E2 * sin * sin) - Math.log(ratio) / (2 * E));
}

/** Signed km²: positive for a counter-clockwise ring. */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (const [[aLng, aLat], [bLng, bLat]] of segmentsOf(ring)) {
    sum -= (bLng - aLng) * (authalicQ(aLat) + authalicQ(bLat));
  }
  return (((WGS84_A_KM * WGS84_A_KM) / 4) * sum * Math.PI) / 180;
}

/** Outer rings minus holes, whatever their winding. */
export function areaKm2(polygons: readonly Polygon[]): number {
  return polygons.reduce((total, rings) => {
    const [outer = 0, ...holes] = rings.map((ring) => Math.abs(ringAreaKm2(ring)));
    return total + outer - holes.reduce((sum, hole) => sum + hole, 0);
  }, 0);
}

/** The part with the largest outline: the mainland of an area with islands. */
export function largestOf(polygons: readonly Polygon[]): Polygon {
  const size = (polygon: Polygon): number => Math.abs(ringAreaKm2(outerOf(polygon)));
  return polygons.reduce((a, b) => (size(a) >= size(b) ? a : b));
}

/** Metres per degree at a latitude; good to 0.3 %, enough for tolerances and label places. */
export function metresPerDegree(lat: number): readonly [x: number, y: number] {
  return [111320 * Math.cos((lat * Math.PI) / 180), 110870];
}

/** A label needs no finer place; two places nearly as deep may lie far apart, and either will do. */
const LABEL_WITHIN_M = 150;

/** Where a label fits best: the point of the largest part that is farthest from every line, in local metres. */
export function anchorOf(polygons: readonly Polygon[], precisionM = LABEL_WITHIN_M): LngLat {
  const polygon = largestOf(polygons);
  const [west, south, east, north] = bboxOf(outerOf(polygon));
  const [mx, my] = metresPerDegree((south + north) / 2);
  const flat = polygon.map((ring) => ring.map(([lng, lat]): [number, number] => [lng * mx, lat * my]));
  // Asked for no finer than its size, polylabel answers with a corner of the box.
  const sizeM = Math.min((east - west) * mx, (north - south) * my);
  const [x, y] = polylabel(flat, Math.min(precisionM, sizeM / 4));
  return snapPoint([x / mx, y / my]);
}

/** Nearest point of segment ab to p, and its distance. */
export function nearestOnSegment(p: LngLat, a: LngLat, b: LngLat): { point: LngLat; distanceM: number } {
  const [mx, my] = metresPerDegree(p[1]);
  const [ax, ay] = [(a[0] - p[0]) * mx, (a[1] - p[1]) * my];
  const [dx, dy] = [(b[0] - a[0]) * mx, (b[1] - a[1]) * my];
  const lengthSquared = dx * dx + dy * dy;
  const share = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / lengthSquared));
  const point: LngLat = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  return { point, distanceM: Math.hypot(ax + dx * share, ay + dy * share) };
}

/** Nearest point of a line or ring, and the index of the segment it lies on. */
export function nearestOnLine(p: LngLat, line: readonly LngLat[]) {
  let best = { point: at(line, 0), distanceM: Infinity, segment: 0 };
  segmentsOf(line).forEach(([a, b], segment) => {
    const found = nearestOnSegment(p, a, b);
    if (found.distanceM < best.distanceM) best = { ...found, segment };
  });
  return best;
}

export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
