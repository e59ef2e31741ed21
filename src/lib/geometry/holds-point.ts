import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../domain/ids';

/** Whether a point lies in a shape: a ray to the east crosses its rings an odd number of times, holes among them. */
export function holdsPoint(shape: Polygon | MultiPolygon, point: LngLat): boolean {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.reduce((sum, ring) => sum + crossings(ring, point), 0) % 2 === 1;
}

function crossings(ring: readonly Position[], [lng, lat]: LngLat): number {
  return ring.slice(1).filter(([toLng = 0, toLat = 0], i) => {
    const [fromLng = 0, fromLat = 0] = ring[i] ?? [];
    if (fromLat > lat === toLat > lat) return false;
    return lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng);
  }).length;
}
