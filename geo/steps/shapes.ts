import type { LngLat } from './crs';

/** A closed ring: first point equals last. In polygons the outer ring comes first, holes after it. */
export type Ring = LngLat[];
export type Polygon = Ring[];

/** An area of one boundary: its code is unique only within that boundary. */
export interface Region {
  code: string;
  name: string;
  polygons: Polygon[];
}

export type Bbox = [west: number, south: number, east: number, north: number];

export const keyOf = (point: LngLat): string => `${point[0]},${point[1]}`;

export const isSamePoint = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];

/** The element at `index`; throws instead of handing on `undefined` (a programmer's problem). */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index < 0 ? list.length + index : index];
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return value;
}

/** The value, or a throw that names what is missing (a programmer's problem). */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no ${what}`);
  return value;
}

/** West-south-east-north of any set of points; throws on an empty one. */
export function bboxOf(points: readonly LngLat[]): Bbox {
  if (points.length === 0) throw new RangeError('bbox of no points');
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Even–odd rule over all rings, so holes count as outside. A point on the line may fall either way. */
export function isInside([lng, lat]: LngLat, polygons: readonly Polygon[]): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [aLng, aLat] = at(ring, i - 1);
      const [bLng, bLat] = at(ring, i);
      const crosses = aLat > lat !== bLat > lat;
      if (crosses && lng < ((bLng - aLng) * (lat - aLat)) / (bLat - aLat) + aLng) inside = !inside;
    }
  }
  return inside;
}

/** The segments of a closed ring or an open line. */
export function segmentsOf(line: readonly LngLat[]): [LngLat, LngLat][] {
  return line.slice(1).map((point, index) => [at(line, index), point]);
}
