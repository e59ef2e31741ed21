import type { MultiPolygon, Polygon } from 'geojson';

/** Neighbours share whole lines, so at least two corners; a single one is a point where four could meet. */
const SHARED = 2;

function cornersOf(geometry: Polygon | MultiPolygon): Set<string> {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return new Set(rings.flat().map(([lng, lat]) => `${lng},${lat}`));
}

/** Whether two polygons of one topology have a stretch of border in common. */
export function isTouching(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): boolean {
  const corners = cornersOf(a);
  return [...cornersOf(b)].filter((corner) => corners.has(corner)).length >= SHARED;
}
