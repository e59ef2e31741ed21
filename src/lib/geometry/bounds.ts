import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../domain/ids';

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

const KM_PER_DEGREE = 111.2;

/** How far the middle of a box lies outside another, in km; 0 inside it. */
export function kmOutside(box: Bounds, [west, south, east, north]: Bounds): number {
  const [lng, lat] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const lngKm = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const dx = Math.max(west - lng, 0, lng - east) * lngKm;
  const dy = Math.max(south - lat, 0, lat - north) * KM_PER_DEGREE;
  return Math.hypot(dx, dy);
}

/** Bounds by a plain walk: d3's spherical `geoBounds` would trip over GeoJSON's ring direction. */
export function boundsOf(features: readonly Feature<Geometry>[]): Bounds {
  const points = features.flatMap(({ geometry }) => pointsIn(geometry));
  const [lngs, lats] = [points.map(([lng]) => lng!), points.map(([, lat]) => lat!)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [least(lngs), least(lats), most(lngs), most(lats)];
}

function pointsIn(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pointsIn);
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return geometry satisfies never;
  }
}
