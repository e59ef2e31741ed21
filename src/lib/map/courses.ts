import type { Feature, Geometry } from 'geojson';
import type { LngLat } from '../domain/ids';
import { project } from '../geometry/projection';

/** A stretch of a line that opened on one day, and the points on it where the line's name may stand, the best first. */
export interface Course {
  readonly name: string;
  /** Which of the lines it is: its place among their colours. */
  readonly line: number;
  readonly opened?: string;
  readonly spots: readonly LngLat[];
}

type Point = readonly [number, number];
type Segment = readonly [LngLat, LngLat];
interface Facts {
  readonly id: string;
  readonly line?: string;
  readonly opened?: string;
}

/** Features of lines → their courses; what has no name is left out. */
export function toCourses(features: readonly Feature<Geometry>[]): Course[] {
  const lines = features.map((feature) => {
    const { id, line: name, opened } = feature.properties as Facts;
    return { name, opened, line: Number(id.split('-')[0]), segments: segmentsOf(feature.geometry) };
  });
  return lines.flatMap(({ name, opened, line, segments }): Course[] => {
    if (name === undefined) return [];
    const others = lines.filter((each) => each.line !== line).flatMap((each) => each.segments);
    return [{ name, line, ...(opened ? { opened } : {}), spots: farthestFirst(segments, others) }];
  });
}

/** The places among the colours of the lines that are called so. */
export function linesAmong(courses: readonly Course[], names: readonly string[]): number[] {
  return [...new Set(courses.filter(({ name }) => names.includes(name)).map(({ line }) => line))];
}

function segmentsOf(geometry: Geometry): Segment[] {
  if (geometry.type !== 'MultiLineString') return [];
  return geometry.coordinates.flatMap((points) =>
    points.slice(1).map((end, i) => [points[i] as never, end as never] as const)
  );
}

/** Pieces of a segment longer than this, in degrees, have a spot each. */
const PIECE = 0.03;

/** Spots between stations, those farthest from other lines first: there nobody takes one line for the other. */
function farthestFirst(segments: readonly Segment[], others: readonly Segment[]): LngLat[] {
  const near = others.map(([a, b]) => [project(a), project(b)] as const);
  const clearance = (spot: LngLat): number =>
    Math.min(...near.map(([a, b]) => distance(project(spot), a, b)), Infinity);
  return segments
    .flatMap(spotsOf)
    .map((spot) => ({ spot, clear: clearance(spot) }))
    .sort((a, b) => b.clear - a.clear)
    .map(({ spot }) => spot);
}

function spotsOf([[x, y], [endX, endY]]: Segment): LngLat[] {
  const count = Math.max(1, Math.round(Math.hypot(endX - x, endY - y) / PIECE));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return [x + (endX - x) * share, y + (endY - y) * share];
  });
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
