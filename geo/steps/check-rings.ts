import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import { at, isSamePoint, keyOf, segmentsOf, type Ring } from './shapes';

export type Segment = readonly [LngLat, LngLat];

function turn(a: LngLat, b: LngLat, c: LngLat): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** A proper crossing: touching at a corner does not count. */
function isCrossing([a, b]: Segment, [c, d]: Segment): boolean {
  if (Math.max(a[0], b[0]) <= Math.min(c[0], d[0]) || Math.max(c[0], d[0]) <= Math.min(a[0], b[0]))
    return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/**
 * The first place where two segments cross. Sorted by west end, so that each is compared only with those that begin
 * before it ends.
 */
export function crossingOf(unsorted: readonly Segment[]): LngLat | null {
  const segments = [...unsorted].sort((p, q) => Math.min(p[0][0], p[1][0]) - Math.min(q[0][0], q[1][0]));
  for (let i = 0; i < segments.length; i++) {
    const first = at(segments, i);
    const eastEnd = Math.max(first[0][0], first[1][0]);
    for (let j = i + 1; j < segments.length; j++) {
      const second = at(segments, j);
      if (Math.min(second[0][0], second[1][0]) > eastEnd) break;
      if (isCrossing(first, second)) return first[0];
    }
  }
  return null;
}

function repeatedCorner(ring: Ring): LngLat | null {
  const seen = new Set<string>();
  for (const corner of ring.slice(0, -1)) {
    if (seen.has(keyOf(corner))) return corner;
    seen.add(keyOf(corner));
  }
  return null;
}

function isWithin([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Outside the extent: projected metres, swapped axes, another datum family or another place. */
export function strayPoint(points: readonly LngLat[], extent: Bounds): LngLat | null {
  return points.find((point) => !isWithin(point, extent)) ?? null;
}

/** What is wrong with a ring, in words for an editor, or null. */
export function ringFault(ring: Ring): string | null {
  if (ring.length < 4) return `环只有 ${ring.length} 个点`;
  if (!isSamePoint(at(ring, 0), at(ring, -1))) return `环没有闭合（起点 ${keyOf(at(ring, 0))}）`;
  const crossing = crossingOf(segmentsOf(ring));
  if (crossing) return `环自相交（在 ${keyOf(crossing)} 附近）`;
  return null;
}

/** For finished files: also no corner used twice, which would be a pinch. */
export function finishedRingFault(ring: Ring): string | null {
  const repeated = repeatedCorner(ring);
  return ringFault(ring) ?? (repeated ? `环在 ${keyOf(repeated)} 处重复经过` : null);
}
