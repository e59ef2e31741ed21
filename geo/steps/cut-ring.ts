import type { LngLat } from './crs';
import { snapPoint } from './grid';
import { nearestOnLine } from './measure';
import { at, isInside, isSamePoint, keyOf, segmentsOf, type Ring } from './shapes';

/** A cut starts and ends at a corner that is there already, when one lies this near: no stray vertices. */
const REUSE_CORNER_WITHIN_M = 150;

const nearestCorner = (point: LngLat, ring: Ring): LngLat =>
  ring.reduce((best, corner) =>
    nearestOnLine(point, [corner, corner]).distanceM < nearestOnLine(point, [best, best]).distanceM
      ? corner
      : best
  );

/** With the middle of every segment, so that a straight border from corner to corner has a point inside too. */
const withMiddles = (line: readonly LngLat[]): LngLat[] => [
  at(line, 0),
  ...segmentsOf(line).flatMap(([a, b]): LngLat[] => [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b])
];

/** First and last index of the longest stretch of `line` that runs inside `ring`. */
function longestInside(line: readonly LngLat[], ring: Ring): { first: number; last: number } {
  let best = { first: 0, last: -1 };
  let first = 0;
  line.forEach((point, index) => {
    if (!isInside(point, [[ring]])) first = index + 1;
    else if (index - first > best.last - best.first) best = { first, last: index };
  });
  return best;
}

/** Where the way from an inner to an outer point leaves the ring, by halving (far below the grid). */
function exitPoint(inner: LngLat, outer: LngLat, ring: Ring): LngLat {
  let [inside, outside] = [inner, outer];
  for (let round = 0; round < 40; round++) {
    const middle: LngLat = [(inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2];
    if (isInside(middle, [[ring]])) inside = middle;
    else outside = middle;
  }
  return inside;
}

function foothold(point: LngLat, ring: Ring): LngLat {
  const corner = nearestCorner(point, ring);
  const nearest = nearestOnLine(point, ring);
  const isNear = nearestOnLine(nearest.point, [corner, corner]).distanceM < REUSE_CORNER_WITHIN_M;
  return isNear ? corner : snapPoint(nearest.point);
}

/**
 * The line that cuts `ring` in two along an older border: inner points of `line`, with both ends set on the ring.
 * Throws when the old border does not run through the area at all.
 */
export function cutLineThrough(line: readonly LngLat[], ring: Ring): LngLat[] {
  const dense = withMiddles(line);
  const { first, last } = longestInside(dense, ring);
  if (last < first) throw new RangeError('the older border does not run through the area');
  const endAt = (inner: number, outer: number): LngLat => {
    const beyond = dense[outer];
    return foothold(beyond ? exitPoint(at(dense, inner), beyond, ring) : at(dense, inner), ring);
  };
  const ends = [endAt(first, first - 1), endAt(last, last + 1)];
  const isEnd = (point: LngLat): boolean => ends.some((end) => isSamePoint(end, point));
  const inner = line.filter((point) => dense.slice(first, last + 1).includes(point)).map(snapPoint);
  return [at(ends, 0), ...inner.filter((point) => !isEnd(point)), at(ends, 1)];
}

/** `ring` with `point` as a corner on the segment where it lies nearest; unchanged when it is one already. */
export function withCorner(ring: Ring, point: LngLat): Ring {
  if (ring.some((corner) => isSamePoint(corner, point))) return ring;
  const { segment } = nearestOnLine(point, ring);
  return [...ring.slice(0, segment + 1), point, ...ring.slice(segment + 1)];
}

/** Both halves of `ring`; the ends of `cut` must be corners of it. */
export function cutRing(ring: Ring, cut: readonly LngLat[]): [Ring, Ring] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((corner) => isSamePoint(corner, at(cut, 0)));
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const end = turned.findIndex((corner) => isSamePoint(corner, at(cut, -1)));
  if (start < 0 || end < 1) throw new RangeError('a cut must run from one corner of the ring to another');
  const back = [...cut].reverse().slice(1);
  return [
    [...turned.slice(0, end + 1), ...back],
    [...cut, ...turned.slice(end + 1), at(turned, 0)]
  ];
}

/** The corners two rings share as one run along `a`: their common border. */
export function sharedLine(a: Ring, b: Ring): LngLat[] {
  const inB = new Set(b.map(keyOf));
  const open = a.slice(0, -1);
  const breakAt = open.findIndex((corner) => !inB.has(keyOf(corner)));
  const turned = [...open.slice(breakAt), ...open.slice(0, breakAt)];
  return turned.filter((corner) => inB.has(keyOf(corner)));
}

/** Whether segment ab (either way) is a side of the ring. */
export const hasSide = (ring: Ring, a: LngLat, b: LngLat): boolean =>
  segmentsOf(ring).some(
    ([p, q]) => (isSamePoint(p, a) && isSamePoint(q, b)) || (isSamePoint(p, b) && isSamePoint(q, a))
  );
