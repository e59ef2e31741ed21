import { refuse, toBalance, type GroundOutcome, type SignedFigure } from './balance';
import type { Boundary } from './boundary';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { preferredFigures } from './preferred-figure';
import type { AreaRef } from './redraw';
import type { GroundPart } from './same-ground';

/** The figure of each of these divisions among those offered, one a division; undefined where none has a value. */
export function figuresAt(parts: readonly AreaRef[], offered: readonly Figure[]): (Figure | undefined)[] {
  return parts.map(({ boundary, code }) => {
    const isHere = ({ place, value, ...figure }: Figure): boolean =>
      figure.boundary === boundary && place.kind === 'area' && place.code === code && value !== null;
    return preferredFigures(offered.filter(isHere))[0];
  });
}

/**
 * The figure of several divisions together: the sum of theirs, of one indicator, period and kind of status, where it adds
 * up and every one of them is published. Of a single division it is that division's own.
 */
export function sumOf(
  { boundary, codes }: GroundPart,
  offered: readonly Figure[],
  indicator: Pick<Indicator, 'id' | 'aggregation'>,
  boundaries: readonly Boundary[]
): GroundOutcome {
  const parts = codes.map((code): AreaRef => ({ boundary, code }));
  const found = figuresAt(parts, offered);
  const [only] = found;
  if (codes.length === 1 && only) return { ok: true, figure: only };
  if (indicator.aggregation !== 'sum') return refuse({ kind: 'not-additive', indicator: indicator.id });
  const missing = parts.filter((_part, i) => !found[i]);
  if (missing.length > 0) return refuse({ kind: 'part-missing', parts: missing });
  const terms = found.flatMap((figure): SignedFigure[] => (figure ? [{ sign: 1, figure }] : []));
  return toBalance(terms, { place: { kind: 'ground', codes }, boundary }, boundaries);
}
