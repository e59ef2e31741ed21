import type { AreaCode, BoundaryId } from './ids';
import { sidesOf, type SameGround } from './same-ground';

/** A ground that is one division on one boundary and several on the other. */
export interface JoinedGround {
  readonly own: readonly AreaCode[];
  /** On the boundary beside the map's. */
  readonly other: readonly AreaCode[];
}

interface Sides {
  readonly boundary: BoundaryId;
  /** Those that have a circle. */
  readonly circled: readonly AreaCode[];
  readonly ghost: { readonly boundary: BoundaryId; readonly areas: readonly AreaCode[] };
}

/** The grounds whose circles can become one, or of one several: all of its divisions are there on both sides. */
export function joinedGrounds(
  grounds: readonly SameGround[],
  { boundary, circled, ghost }: Sides
): JoinedGround[] {
  return grounds.flatMap((ground) => {
    const [own, other] = [boundary, ghost.boundary].map((id) =>
      sidesOf(ground).find((side) => side.boundary === id)
    );
    if (!own || !other) return [];
    const isJoined =
      Math.min(own.codes.length, other.codes.length) === 1 && own.codes.length !== other.codes.length;
    const isThere =
      own.codes.every((code) => circled.includes(code)) &&
      other.codes.every((code) => ghost.areas.includes(code));
    return isJoined && isThere ? [{ own: own.codes, other: other.codes }] : [];
  });
}
