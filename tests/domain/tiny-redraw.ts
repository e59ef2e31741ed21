import { toId, type AreaCode, type BoundaryId } from '../../src/lib/domain/ids';
import type { Piece } from '../../src/lib/domain/redraw';

const code = (text: string): AreaCode => toId(text);

export const [OLD, NEW, NEWER] = ['old', 'new', 'newer'].map((id) => toId<BoundaryId>(id)) as [
  BoundaryId,
  BoundaryId,
  BoundaryId
];

export function piece(from: string, to: string, km2: number, [before, after] = [OLD, NEW]): Piece {
  return { from: { boundary: before, code: code(from) }, to: { boundary: after, code: code(to) }, km2 };
}

/** A stays; B goes to C and F; C takes part of B; D gives E away; F is made of parts of B and D. */
export const PIECES = [
  piece('A', 'A', 10),
  piece('B', 'C', 20),
  piece('C', 'C', 5),
  piece('D', 'D', 30),
  piece('D', 'E', 8.4),
  piece('B', 'F', 7),
  piece('D', 'F', 2.6)
];
