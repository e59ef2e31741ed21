import { refuse, toBalance, type GroundOutcome, type PlaceOn, type SignedFigure } from './balance';
import type { Boundary } from './boundary';
import type { Figure } from './figure';
import { figuresAt } from './ground-figure';
import type { Indicator } from './indicator';
import { isSameArea, type AreaRef, type Piece } from './redraw';
import { sidesOf, type SameGround } from './same-ground';

type Additive = Pick<Indicator, 'id' | 'kind' | 'aggregation'>;

/** Every division of a ground, on both its boundaries. */
function divisionsOf(ground: SameGround): AreaRef[] {
  return sidesOf(ground).flatMap(({ boundary, codes }) => codes.map((code) => ({ boundary, code })));
}

/**
 * The figure of a division that nobody published, where those of all others of the ground are known for the same time: the
 * whole of the other boundary less its fellows.
 */
export function missingDivisionOf(
  ground: SameGround,
  offered: readonly Figure[],
  indicator: Additive,
  boundaries: readonly Boundary[]
): GroundOutcome {
  const all = divisionsOf(ground);
  const found = figuresAt(all, offered);
  const unknown = all.filter((_division, i) => !found[i]);
  const [missing] = unknown;
  const hasFellows = all.filter(({ boundary }) => boundary === missing?.boundary).length > 1;
  // A division that fills the ground alone is worth what the other boundary's sum is: no difference.
  if (!missing || unknown.length > 1 || !hasFellows) return refuse({ kind: 'part-missing', parts: unknown });
  const terms = found.flatMap((figure): SignedFigure[] =>
    figure ? [{ sign: figure.boundary === missing.boundary ? -1 : 1, figure }] : []
  );
  const place = { kind: 'area', code: missing.code } as const;
  return judged([inOrder(terms)], { place, boundary: missing.boundary }, indicator, boundaries);
}

/** Pieces that are no whole division of either boundary: the ones whose figures nobody can publish. */
export function properPiecesOf({ pieces }: SameGround): Piece[] {
  const isShared = (end: AreaRef): boolean =>
    pieces.filter(({ from, to }) => isSameArea(from, end) || isSameArea(to, end)).length > 1;
  return pieces.filter(({ from, to }) => isShared(from) && isShared(to));
}

/**
 * The figure of a piece, where cutting it out parts the ground in two: on either side the divisions of one boundary exceed
 * those of the other by just this piece. Both sides must agree where both are known.
 */
export function pieceOf(
  piece: Piece,
  ground: SameGround,
  offered: readonly Figure[],
  indicator: Additive,
  boundaries: readonly Boundary[]
): GroundOutcome {
  const sides = [piece.from, piece.to].flatMap((end) => {
    const reached = reachedFrom(end, piece, ground);
    return reached ? [{ end, reached }] : [];
  });
  if (sides.length === 0) return refuse({ kind: 'undetermined' });
  const known = sides.flatMap(({ end, reached }) => {
    const figures = figuresAt(reached, offered);
    if (figures.some((figure) => !figure)) return [];
    return [inOrder(figures.flatMap((figure) => (figure ? [signed(figure, end)] : [])))];
  });
  const unknown = sides.flatMap(({ reached }) => reached.filter((each) => !figuresAt([each], offered)[0]));
  if (known.length === 0) return refuse({ kind: 'part-missing', parts: unknown });
  const place = { kind: 'piece', from: piece.from, to: piece.to } as const;
  return judged(known, { place, boundary: piece.to.boundary }, indicator, boundaries);
}

const signed = (figure: Figure, { boundary }: AreaRef): SignedFigure => ({
  sign: figure.boundary === boundary ? 1 : -1,
  figure
});

const inOrder = (terms: readonly SignedFigure[]): SignedFigure[] =>
  [...terms].sort((a, b) => b.sign - a.sign);

/** The divisions that hang together with `end` once the piece is cut out; undefined where the ground stays whole. */
function reachedFrom(end: AreaRef, cut: Piece, { pieces }: SameGround): AreaRef[] | undefined {
  const others = pieces.filter((piece) => piece !== cut);
  const reached = [end];
  // The list grows while it is walked.
  for (const at of reached)
    for (const { from, to } of others) {
      const next = isSameArea(from, at) ? to : isSameArea(to, at) ? from : null;
      if (next && !reached.some((each) => isSameArea(each, next))) reached.push(next);
    }
  const isWhole = [cut.from, cut.to].every((each) => reached.some((other) => isSameArea(other, each)));
  return isWhole ? undefined : reached;
}

/** The way with the fewest figures, where all ways come to the same. */
function judged(
  ways: readonly (readonly SignedFigure[])[],
  at: PlaceOn,
  { id, kind, aggregation }: Additive,
  boundaries: readonly Boundary[]
): GroundOutcome {
  if (aggregation !== 'sum') return refuse({ kind: 'not-additive', indicator: id });
  const shortest = [...ways].sort((a, b) => a.length - b.length);
  const outcomes = shortest.map((terms) => toBalance(terms, at, boundaries));
  const values = new Set(outcomes.flatMap((each) => (each.ok ? [each.figure.value] : [])));
  const isNegative = kind !== 'flow' && [...values].some((value) => (value ?? 0) < 0);
  const [best] = outcomes;
  if (!best) throw new Error('no way to work it out');
  return values.size > 1 || isNegative ? refuse({ kind: 'sources-disagree' }) : best;
}
