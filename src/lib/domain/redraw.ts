import type { AreaCode, BoundaryId } from './ids';

/** A piece of ground: which division it was part of on the earlier boundary, and which on the later. */
export interface Piece {
  readonly from: { readonly boundary: BoundaryId; readonly code: AreaCode };
  readonly to: { readonly boundary: BoundaryId; readonly code: AreaCode };
  readonly km2: number;
}

export interface Share {
  readonly code: AreaCode;
  readonly km2: number;
  /** The whole of the division that it came from, not a part. */
  readonly isWhole: boolean;
}

/** What a redraw of boundaries did to the division of one code. */
export interface Redraw {
  readonly code: AreaCode;
  readonly kind: 'same' | 'abolished' | 'new' | 'grown' | 'shrunk' | 'redrawn';
  /** The pieces that today's division was made of; none where it was abolished. */
  readonly from: readonly Share[];
  /** Where the earlier division's pieces went; none where it is new. */
  readonly to: readonly Share[];
}

/** Throws on a code that no piece names. */
export function redrawOf(pieces: readonly Piece[], code: AreaCode): Redraw {
  const isWhole = (piece: Piece): boolean =>
    pieces.filter(({ from }) => from.code === piece.from.code).length === 1;
  const from = pieces
    .filter(({ to }) => to.code === code)
    .map((piece) => ({ code: piece.from.code, km2: piece.km2, isWhole: isWhole(piece) }));
  const to = pieces
    .filter((piece) => piece.from.code === code)
    .map((piece) => ({ code: piece.to.code, km2: piece.km2, isWhole: isWhole(piece) }));
  if (from.length + to.length === 0) throw new Error(`no ground of ${code}`);
  return { code, kind: kindOf(from.length, to.length), from, to };
}

function kindOf(from: number, to: number): Redraw['kind'] {
  if (from === 0) return 'abolished';
  if (to === 0) return 'new';
  if (from === 1 && to === 1) return 'same';
  if (to === 1) return 'grown';
  return from === 1 ? 'shrunk' : 'redrawn';
}
