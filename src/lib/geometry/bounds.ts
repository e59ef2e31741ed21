import type { Geometry } from 'geojson';
import { KM_PER_DEGREE, kmPerLng } from '../domain/degrees';
import type { Bounds, LngLat } from '../domain/ids';

/** The smallest bounds around all; throws on none. */
export function unionBounds(boxes: readonly Bounds[]): Bounds {
  if (boxes.length === 0) throw new Error('no bounds to join');
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3]))
  ];
}

/** Bounds rounded to what an eye can tell: about a hundredth of their width, two to four decimals. */
export function roundedBounds([west, south, east, north]: Bounds): Bounds {
  const decimals = Math.min(4, Math.max(2, Math.ceil(-Math.log10((east - west) / 100))));
  const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

/** The same bounds with so much of their width and height more on each side. */
export function padded([west, south, east, north]: Bounds, share: number): Bounds {
  const [dx, dy] = [(east - west) * share, (north - south) * share];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** The same with so many kilometres more. */
export function paddedByKm([west, south, east, north]: Bounds, km: number): Bounds {
  const [dx, dy] = [km / kmPerLng((south + north) / 2), km / KM_PER_DEGREE];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** Whether a point lies in bounds, not on their edge. */
export function isWithin([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}

/** How far the middle of a box lies outside another, in km; 0 inside it. */
export function kmOutside(box: Bounds, [west, south, east, north]: Bounds): number {
  const [lng, lat] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const dx = Math.max(west - lng, 0, lng - east) * kmPerLng(lat);
  const dy = Math.max(south - lat, 0, lat - north) * KM_PER_DEGREE;
  return Math.hypot(dx, dy);
}

/** By a plain walk: d3's spherical `geoBounds` would trip over GeoJSON's ring direction. Without a point, turned inside out. */
export function boundsOf(geometry: Geometry): Bounds {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  visit(geometry, (lng, lat) => {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  });
  return box;
}

function visit(geometry: Geometry, see: (lng: number, lat: number) => void): void {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.forEach((each) => visit(each, see));
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number' && typeof value[1] === 'number') see(value[0], value[1]);
    else value.forEach(walk);
  };
  walk(geometry.coordinates);
}
