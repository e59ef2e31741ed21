import type { LngLat } from '../../src/lib/domain/ids';
import { GRID_PER_DEGREE, snapRing } from './grid';
import { at, keyOf, segmentsOf, type Polygon, type Ring } from './shapes';

/** A corner this near to a neighbour's side (in grid steps) belongs on it. Snapping moves a point by ≤ 0.71. */
const ON_SIDE_WITHIN_STEPS = 1;
const BUCKET_STEPS = 2000; // about 2 km: a few dozen corners per bucket

type Buckets = Map<string, LngLat[]>;

function stepsOf([lng, lat]: LngLat): LngLat {
  return [lng * GRID_PER_DEGREE, lat * GRID_PER_DEGREE];
}

function bucketOf(steps: number): number {
  return Math.floor(steps / BUCKET_STEPS);
}

function bucketsOf(points: readonly LngLat[]): Buckets {
  const buckets: Buckets = new Map();
  for (const point of points) {
    const [x, y] = stepsOf(point);
    const key = `${bucketOf(x)},${bucketOf(y)}`;
    buckets.set(key, [...(buckets.get(key) ?? []), point]);
  }
  return buckets;
}

function near(buckets: Buckets, a: LngLat, b: LngLat): LngLat[] {
  const [ax, ay] = stepsOf(a);
  const [bx, by] = stepsOf(b);
  const found: LngLat[] = [];
  for (let x = bucketOf(Math.min(ax, bx) - 1); x <= bucketOf(Math.max(ax, bx) + 1); x++) {
    for (let y = bucketOf(Math.min(ay, by) - 1); y <= bucketOf(Math.max(ay, by) + 1); y++) {
      found.push(...(buckets.get(`${x},${y}`) ?? []));
    }
  }
  return found;
}

/** Where along side ab the corner lies (0–1), or null when it is not on the side or is one of its ends. */
function shareOnSide(corner: LngLat, a: LngLat, b: LngLat): number | null {
  const [px, py] = stepsOf(corner);
  const [ax, ay] = stepsOf(a);
  const [bx, by] = stepsOf(b);
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  const along = ((px - ax) * dx + (py - ay) * dy) / length;
  const aside = Math.abs((px - ax) * dy - (py - ay) * dx) / length;
  const isBetween = along > 0.5 && along < length - 0.5;
  return isBetween && aside <= ON_SIDE_WITHIN_STEPS ? along / length : null;
}

function cornersOnSide(buckets: Buckets, a: LngLat, b: LngLat): LngLat[] {
  const hits = new Map<string, { corner: LngLat; share: number }>();
  for (const corner of near(buckets, a, b)) {
    const share = shareOnSide(corner, a, b);
    if (share !== null) hits.set(keyOf(corner), { corner, share });
  }
  return [...hits.values()].sort((p, q) => p.share - q.share).map(({ corner }) => corner);
}

function withCorners(ring: Ring, buckets: Buckets): Ring {
  return snapRing([
    at(ring, 0),
    ...segmentsOf(ring).flatMap(([a, b]) => [...cornersOnSide(buckets, a, b), b])
  ]);
}

function cornersOf(shapes: readonly (readonly Polygon[])[]): LngLat[] {
  return shapes.flat().flat().flat();
}

/**
 * Gives neighbours the same corners: wherever a corner of one shape lies on a side of another, it becomes a corner
 * there too, so that both sides of every border are the same list of points. Repeats until nothing changes.
 */
export function nodeShapes(shapes: readonly (readonly Polygon[])[]): Polygon[][] {
  let current = shapes.map((polygons): Polygon[] => [...polygons]);
  for (let before = -1; before !== cornersOf(current).length;) {
    before = cornersOf(current).length;
    const buckets = bucketsOf(cornersOf(current));
    current = current.map((polygons) =>
      polygons.map((rings) => rings.map((ring) => withCorners(ring, buckets)))
    );
  }
  return current;
}
