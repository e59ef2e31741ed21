import type { LngLat } from '../../src/lib/domain/ids';
import { metresPerDegree } from './measure';
import { keyOf, segmentsOf } from './shapes';
import type { Piece } from './townships';

function sideKey(a: LngLat, b: LngLat): string {
  return [keyOf(a), keyOf(b)].sort().join(' ');
}

function sideLengthM([a, b]: readonly [LngLat, LngLat]): number {
  const [mx, my] = metresPerDegree(a[1]);
  return Math.hypot((b[0] - a[0]) * mx, (b[1] - a[1]) * my);
}

function ownersBySide(pieces: readonly Piece[]): Map<string, Piece[]> {
  const sides = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const [a, b] of piece.polygon.flatMap(segmentsOf)) {
      const key = sideKey(a, b);
      sides.set(key, [...(sides.get(key) ?? []), piece]);
    }
  }
  return sides;
}

/** The owned neighbour in the same district with the longest common border; null where there is none. */
function heirOf(orphan: Piece, sides: ReadonlyMap<string, readonly Piece[]>): string | null {
  const lengths = new Map<string, number>();
  for (const side of orphan.polygon.flatMap(segmentsOf)) {
    for (const { owner, district } of sides.get(sideKey(...side)) ?? []) {
      if (owner === null || district !== orphan.district) continue;
      lengths.set(owner, (lengths.get(owner) ?? 0) + sideLengthM(side));
    }
  }
  const ranked = [...lengths].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/**
 * Gives every bit that nobody owns to the neighbour it shares the longest border with, so that cells tile the
 * district and no township has a detached scrap; an island without an owned neighbour goes to the nearest township.
 * Pieces must be noded. Throws on a bit that has neither.
 */
export function adoptOrphans(pieces: readonly Piece[]): Piece[] {
  let current = [...pieces];
  while (current.some(({ owner }) => owner === null)) {
    const sides = ownersBySide(current);
    const next = current.map((piece) =>
      piece.owner === null ? { ...piece, owner: heirOf(piece, sides) } : piece
    );
    const isStuck = next.every(({ owner }, index) => owner === current[index]?.owner);
    current = isStuck ? next.map(withNearest) : next;
  }
  return current;
}

function withNearest(piece: Piece): Piece {
  if (piece.owner !== null) return piece;
  if (piece.nearest === null) throw new RangeError(`a bit of ${piece.district} touches no township`);
  return { ...piece, owner: piece.nearest };
}
