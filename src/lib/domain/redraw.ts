import type { AreaCode, BoundaryId } from './ids';

/** A division of one boundary. */
export interface AreaRef {
  readonly boundary: BoundaryId;
  readonly code: AreaCode;
}

export function isSameArea(one: AreaRef, other: AreaRef): boolean {
  return one.boundary === other.boundary && one.code === other.code;
}

/** A piece of ground: which division it was part of on the earlier boundary, and which on the later. */
export interface Piece {
  readonly from: AreaRef;
  readonly to: AreaRef;
  readonly km2: number;
}

export interface Share {
  readonly code: AreaCode;
  readonly km2: number;
  /** The whole of the division that it came from, not a part. */
  readonly isWhole: boolean;
}

/** What one redraw of boundaries did to the division of one code. */
export interface Redraw {
  /** The boundary that the redraw brought in. */
  readonly boundary: BoundaryId;
  readonly code: AreaCode;
  readonly kind: 'same' | 'abolished' | 'new' | 'grown' | 'shrunk' | 'redrawn';
  /** The pieces that today's division was made of; none where it was abolished. */
  readonly from: readonly Share[];
  /** Where the earlier division's pieces went; none where it is new. */
  readonly to: readonly Share[];
}

/** What the redraw that brought in `boundary` did. Throws on a code that no piece of it names. */
export function redrawOf(pieces: readonly Piece[], boundary: BoundaryId, code: AreaCode): Redraw {
  const step = pieces.filter(({ to }) => to.boundary === boundary);
  const isWhole = (piece: Piece): boolean =>
    step.filter(({ from }) => from.code === piece.from.code).length === 1;
  const from = step
    .filter(({ to }) => to.code === code)
    .map((piece) => ({ code: piece.from.code, km2: piece.km2, isWhole: isWhole(piece) }));
  const to = step
    .filter((piece) => piece.from.code === code)
    .map((piece) => ({ code: piece.to.code, km2: piece.km2, isWhole: isWhole(piece) }));
  if (from.length + to.length === 0) throw new Error(`no ground of ${code} on ${boundary}`);
  return { boundary, code, kind: kindOf(from.length, to.length), from, to };
}

/** Every redraw that a division of this code lived through, oldest first; none where there is one boundary. */
export function redrawsOf(
  pieces: readonly Piece[],
  boundaries: readonly BoundaryId[],
  code: AreaCode
): Redraw[] {
  const isNamed = (boundary: BoundaryId): boolean =>
    pieces.some(({ from, to }) => to.boundary === boundary && [from.code, to.code].includes(code));
  return boundaries.filter(isNamed).map((boundary) => redrawOf(pieces, boundary, code));
}

function kindOf(from: number, to: number): Redraw['kind'] {
  if (from === 0) return 'abolished';
  if (to === 0) return 'new';
  if (from === 1 && to === 1) return 'same';
  if (to === 1) return 'grown';
  return from === 1 ? 'shrunk' : 'redrawn';
}
