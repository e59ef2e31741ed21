import type { LngLat } from '../../src/lib/domain/ids';
import { isSamePoint, outerOf, type Polygon, type Region, type Ring } from './shapes';

/**
 * One fixed grid for every file (1e-5° is about 1 m): the same point gets the same integers in
 * districts, townships and context, so lines drawn from different files coincide exactly.
 */
export const GRID_PER_DEGREE = 100000;

/** Division by an integer gives the double nearest to the decimal, so repeated snapping changes nothing. */
function snapDegree(degree: number): number {
  return Math.round(degree * GRID_PER_DEGREE) / GRID_PER_DEGREE;
}

export function snapPoint([lng, lat]: LngLat): LngLat {
  return [snapDegree(lng), snapDegree(lat)];
}

/** Points snapped to the grid, without the repeats and spikes (A-B-A) that snapping may cause. */
export function snapRing(ring: readonly LngLat[]): Ring {
  const kept: LngLat[] = [];
  for (const point of ring.map(snapPoint)) {
    const last = kept[kept.length - 1];
    if (last && isSamePoint(last, point)) continue;
    const beforeLast = kept[kept.length - 2];
    if (beforeLast && isSamePoint(beforeLast, point)) kept.pop();
    else kept.push(point);
  }
  return kept;
}

/** Rings that collapse on the grid (fewer than three corners) disappear. */
export function snapPolygons(polygons: readonly Polygon[]): Polygon[] {
  return polygons
    .map((polygon) => polygon.map(snapRing))
    .filter((polygon) => outerOf(polygon).length > 3)
    .map((polygon) => polygon.filter((ring) => ring.length > 3));
}

export function snapRegion(region: Region): Region {
  return { ...region, polygons: snapPolygons(region.polygons) };
}
