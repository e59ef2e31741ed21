import type { Bounds, LngLat } from '../../src/lib/domain/ids';

/** A closed ring: first point equals last. In polygons the outer ring comes first, holes after it. */
export type Ring = readonly LngLat[];
export type Polygon = readonly Ring[];

/** An area of one boundary: its code is unique only within that boundary. Islands are polygons of their own. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

export function keyOf(point: LngLat): string {
  return `${point[0]},${point[1]}`;
}

export function isSamePoint(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

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

/** The outer line of a polygon, without its holes. */
export function outerOf(polygon: Polygon): Ring {
  return at(polygon, 0);
}

/** West-south-east-north of any set of points; throws on an empty one. */
export function bboxOf(points: readonly LngLat[]): Bounds {
  if (points.length === 0) throw new RangeError('bbox of no points');
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
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
