import type { LngLat } from '../../src/lib/domain/ids';
import { keyOf, type Region, type Ring } from './shapes';

/** The common borders of two areas, one for each pair of their rings that meet. None for fewer than two areas. */
export function sharedLines([a, b]: readonly Region[]): LngLat[][] {
  if (!a || !b) return [];
  const rings = b.polygons.flat();
  return a.polygons
    .flat()
    .flatMap((ring) => rings.map((other) => sharedLine(ring, other)))
    .filter((line) => line.length > 1);
}

/** The corners two rings share as one run along `a`; none where all are shared (an enclave has no cut). */
function sharedLine(a: Ring, b: Ring): LngLat[] {
  const inB = new Set(b.map(keyOf));
  const open = a.slice(0, -1);
  const breakAt = open.findIndex((corner) => !inB.has(keyOf(corner)));
  if (breakAt < 0) return [];
  const turned = [...open.slice(breakAt), ...open.slice(0, breakAt)];
  return turned.filter((corner) => inB.has(keyOf(corner)));
}
