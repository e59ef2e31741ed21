import type { AreaCode, BoundaryId } from './ids';
import { isSameArea, type AreaRef, type Piece } from './redraw';

/** Whole divisions of one boundary, in the order of their codes. */
export interface GroundPart {
  readonly boundary: BoundaryId;
  readonly codes: readonly AreaCode[];
}

/** Ground that whole divisions of two boundaries fill exactly, and that no fewer of them do. */
export interface SameGround {
  readonly earlier: GroundPart;
  readonly later: GroundPart;
  /** What it is made of, between the two boundaries. */
  readonly pieces: readonly Piece[];
}

const endsOf = ({ from, to }: Piece): AreaRef[] => [from, to];

/** Pieces of one division belong together, and so do those of a chain of redraws. */
const meets = (a: Piece, b: Piece): boolean =>
  endsOf(a).some((end) => endsOf(b).some((other) => isSameArea(end, other)));

/** The sets of pieces that hang together: none shares a division with another. */
function togetherness(pieces: readonly Piece[]): Piece[][] {
  return pieces.reduce<Piece[][]>((groups, piece) => {
    const met = groups.filter((group) => group.some((each) => meets(each, piece)));
    return [...groups.filter((group) => !met.includes(group)), [...met.flat(), piece]];
  }, []);
}

function partOf(pieces: readonly Piece[], boundary: BoundaryId): GroundPart {
  const codes = pieces
    .flatMap(endsOf)
    .filter((end) => end.boundary === boundary)
    .map(({ code }) => code);
  return { boundary, codes: [...new Set(codes)].sort() };
}

/**
 * The grounds that two boundaries have in common, each as small as can be, in the order of the later one's codes. Over
 * several redraws they are those that every one of them keeps whole.
 */
export function sameGroundsBetween(
  pieces: readonly Piece[],
  boundaries: readonly BoundaryId[],
  earlier: BoundaryId,
  later: BoundaryId
): SameGround[] {
  const [after, until] = [boundaries.indexOf(earlier), boundaries.indexOf(later)];
  const between = pieces.filter(({ to }) => {
    const at = boundaries.indexOf(to.boundary);
    return at > after && at <= until;
  });
  return togetherness(between)
    .map((own) => ({ earlier: partOf(own, earlier), later: partOf(own, later), pieces: own }))
    .sort((a, b) => ((a.later.codes[0] ?? '') < (b.later.codes[0] ?? '') ? -1 : 1));
}

/** The grounds of every two boundaries (oldest first). */
export function sameGroundsOf(pieces: readonly Piece[], boundaries: readonly BoundaryId[]): SameGround[] {
  return boundaries.flatMap((later, i) =>
    boundaries.slice(0, i).flatMap((earlier) => sameGroundsBetween(pieces, boundaries, earlier, later))
  );
}

export function sidesOf({ earlier, later }: SameGround): readonly [GroundPart, GroundPart] {
  return [earlier, later];
}

/** One division on each boundary: nothing has to be added up. */
export function isUntouched(ground: SameGround): boolean {
  return sidesOf(ground).every(({ codes }) => codes.length === 1);
}

const has = ({ boundary, codes }: GroundPart, at: AreaRef): boolean =>
  boundary === at.boundary && codes.includes(at.code);

/** The smallest ground with this division that the other boundary has too; undefined where it has none. */
export function groundAt(
  grounds: readonly SameGround[],
  at: AreaRef,
  other: BoundaryId
): SameGround | undefined {
  return grounds.find(({ earlier, later }) =>
    has(earlier, at) ? later.boundary === other : has(later, at) && earlier.boundary === other
  );
}

/** The ground's divisions on one of its two boundaries. Throws on a third. */
export function partOn(ground: SameGround, boundary: BoundaryId): GroundPart {
  const found = sidesOf(ground).find((part) => part.boundary === boundary);
  if (!found) throw new Error(`no part of the ground on ${boundary}`);
  return found;
}
