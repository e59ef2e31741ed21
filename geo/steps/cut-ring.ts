import type { LngLat } from '../../src/lib/domain/ids';
import { snapPoint } from './grid';
import { nearestOnLine } from './measure';
import { at, isInside, isSamePoint, outerOf, segmentsOf, type Polygon, type Ring } from './shapes';

/** A cut starts and ends at a corner that is there already, when one lies this near: no stray vertices. */
const REUSE_CORNER_WITHIN_M = 150;

function distanceM(a: LngLat, b: LngLat): number {
  return nearestOnLine(a, [b, b]).distanceM;
}

function nearestCorner(point: LngLat, ring: Ring): LngLat {
  return ring.reduce((best, corner) => (distanceM(point, corner) < distanceM(point, best) ? corner : best));
}

/** With the middle of every segment, so that a straight border from corner to corner has a point inside too. */
function withMiddles(line: readonly LngLat[]): LngLat[] {
  return [
    at(line, 0),
    ...segmentsOf(line).flatMap(([a, b]): LngLat[] => [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b])
  ];
}

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
  return distanceM(nearest.point, corner) < REUSE_CORNER_WITHIN_M ? corner : snapPoint(nearest.point);
}

/**
 * The line that cuts `ring` in two along an older border: inner points of `line`, with both ends set on the ring.
 * Null where the older border does not run through the area at all.
 */
export function cutLineThrough(line: readonly LngLat[], ring: Ring): LngLat[] | null {
  const dense = withMiddles(line);
  const { first, last } = longestInside(dense, ring);
  if (last < first) return null;
  const endAt = (inner: number, outer: number): LngLat => {
    const beyond = dense[outer];
    return foothold(beyond ? exitPoint(at(dense, inner), beyond, ring) : at(dense, inner), ring);
  };
  const ends = [endAt(first, first - 1), endAt(last, last + 1)];
  const isEnd = (point: LngLat): boolean => ends.some((end) => isSamePoint(end, point));
  const inside = new Set(dense.slice(first, last + 1));
  const inner = line.filter((point) => inside.has(point)).map(snapPoint);
  return [at(ends, 0), ...inner.filter((point) => !isEnd(point)), at(ends, 1)];
}

/** The cut with the most corners of all borders that run through a part from edge to edge; null where none does. */
export function cutThrough(lines: readonly (readonly LngLat[])[], part: Polygon): LngLat[] | null {
  const cuts = lines
    .flatMap((line) => {
      const cut = cutLineThrough(line, outerOf(part));
      return cut ? [cut] : [];
    })
    .filter((cut) => !isSamePoint(at(cut, 0), at(cut, -1)));
  return cuts.sort((a, b) => b.length - a.length)[0] ?? null;
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

/** Both halves of a part, each with the holes that lie in it; null where the cut runs through a hole. */
export function cutPolygon([outer = [], ...holes]: Polygon, cut: readonly LngLat[]): Polygon[] | null {
  const halves = cutRing(outer, cut);
  const isIn = (hole: Ring, half: Ring): boolean => hole.every((corner) => isInside(corner, [[half]]));
  if (!holes.every((hole) => halves.some((half) => isIn(hole, half)))) return null;
  return halves.map((half) => [half, ...holes.filter((hole) => isIn(hole, half))]);
}

/** Whether segment ab (either way) is a side of the ring. */
export function hasSide(ring: Ring, a: LngLat, b: LngLat): boolean {
  return segmentsOf(ring).some(
    ([p, q]) => (isSamePoint(p, a) && isSamePoint(q, b)) || (isSamePoint(p, b) && isSamePoint(q, a))
  );
}
