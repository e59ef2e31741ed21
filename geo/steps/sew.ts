import type { LngLat } from '../../src/lib/domain/ids';
import { nearestOnLine, metresPerDegree } from './measure';
import { at, isSamePoint, segmentsOf, type Ring } from './shapes';

/** City outlines are the district outlines, thinned and rounded: their common corners agree to a few metres. */
export const SAME_LINE_WITHIN_M = 60;

function gapM(a: LngLat, b: LngLat): number {
  const [mx, my] = metresPerDegree(a[1]);
  return Math.hypot((b[0] - a[0]) * mx, (b[1] - a[1]) * my);
}

/** The open ring, turned so that it starts with the longest run of corners that are not on the anchor. */
function turnedToFree(
  open: readonly LngLat[],
  onAnchor: readonly boolean[]
): { free: LngLat[]; sewn: LngLat[] } {
  const count = open.length;
  let best = { start: 0, length: 0 };
  for (let start = 0; start < count; start++) {
    if (onAnchor[start] || !onAnchor[(start + count - 1) % count]) continue;
    let length = 0;
    while (!onAnchor[(start + length) % count] && length < count) length++;
    if (length > best.length) best = { start, length };
  }
  const turned = [...open.slice(best.start), ...open.slice(0, best.start)];
  return { free: turned.slice(0, best.length), sewn: turned.slice(best.length) };
}

function nearestIndex(point: LngLat, ring: readonly LngLat[]): number {
  return ring.reduce((best, corner, i) => (gapM(point, corner) < gapM(point, at(ring, best)) ? i : best), 0);
}

function lengthM(line: readonly LngLat[]): number {
  return segmentsOf(line).reduce((sum, [a, b]) => sum + gapM(a, b), 0);
}

function meanStrayM(corners: readonly LngLat[], line: readonly LngLat[]): number {
  return corners.reduce((sum, corner) => sum + nearestOnLine(corner, line).distanceM, 0) / corners.length;
}

/** Of both ways round the anchor the one along the corners it replaces; where these cannot tell, the shorter. */
function pathAlong(
  anchor: readonly LngLat[],
  from: LngLat,
  to: LngLat,
  replaced: readonly LngLat[]
): LngLat[] {
  const [start, end] = [nearestIndex(from, anchor), nearestIndex(to, anchor)];
  const turned = [...anchor.slice(start), ...anchor.slice(0, start)];
  const forward = turned.slice(0, ((end - start + anchor.length) % anchor.length) + 1);
  const backward = [at(turned, 0), ...turned.slice(forward.length - 1).reverse()];
  const [ahead, back] = [meanStrayM(replaced, forward), meanStrayM(replaced, backward)];
  if (Math.abs(ahead - back) < SAME_LINE_WITHIN_M)
    return lengthM(forward) <= lengthM(backward) ? forward : backward;
  return ahead < back ? forward : backward;
}

/**
 * Replaces the stretch of `ring` that follows `anchor` by the anchor's own corners, so the border is one line.
 * Assumes one stretch per neighbour; a ring that never meets the anchor comes back unchanged.
 */
export function sewRing(ring: Ring, anchor: Ring): Ring {
  const open = ring.slice(0, -1);
  const onAnchor = open.map((corner) => nearestOnLine(corner, anchor).distanceM < SAME_LINE_WITHIN_M);
  if (onAnchor.filter(Boolean).length < 2) return ring;
  const { free, sewn } = turnedToFree(open, onAnchor);
  const path = pathAlong(anchor.slice(0, -1), at(sewn, 0), at(sewn, -1), sewn);
  const loose = free.filter((corner) => !path.some((fixed) => isSamePoint(fixed, corner)));
  return [...loose, ...path, at(loose, 0)];
}
