import { group } from 'd3-array';
import { familyOf } from './comparability';
import type { Figure } from './figure';
import type { AreaCode, BoundaryId } from './ids';
import { codesOf, placeKey } from './preferred-figure';
import { partOn, sidesOf, type SameGround } from './same-ground';

/**
 * The grounds that a boundary has in common with the one before it (of the first boundary: with the one after), in the
 * order of its codes; none where there is one boundary.
 */
export function groundsOn(
  drawn: BoundaryId,
  grounds: readonly SameGround[],
  boundaries: readonly BoundaryId[]
): SameGround[] {
  const at = boundaries.indexOf(drawn);
  const other = boundaries[at > 0 ? at - 1 : 1];
  const lead = (ground: SameGround): string => partOn(ground, drawn).codes[0] ?? '';
  return grounds
    .filter((ground) => {
      const ids = sidesOf(ground).map(({ boundary }) => boundary);
      return other !== undefined && ids.includes(drawn) && ids.includes(other);
    })
    .sort((a, b) => (lead(a) < lead(b) ? -1 : 1));
}

/** A figure as one of the drawn boundary, and the boundary that it was published on. */
interface Carried {
  readonly from: BoundaryId;
  readonly figure: Figure;
}

/**
 * Figures of whole grounds, published or added up, as figures of the drawn boundary; their ids stay. Of one indicator,
 * period and kind of status they come from the boundary that knows more grounds or else from the drawn one; the other
 * only fills what is lacking there, so that two tables are mixed no more than they must.
 */
export function figuresOnGround(
  drawn: BoundaryId,
  grounds: readonly SameGround[],
  figures: readonly Figure[]
): Figure[] {
  const byPlace = group(figures, ({ boundary, place }) => keyOf(boundary, codesOf(place)));
  const carried = grounds.flatMap((ground) => {
    // Of one kind, also where a single division fills the ground: the guard sets no division beside a ground.
    const place = { kind: 'ground', codes: partOn(ground, drawn).codes } as const;
    return sidesOf(ground).flatMap(({ boundary: from, codes }): Carried[] =>
      (byPlace.get(keyOf(from, codes)) ?? []).map((figure) => ({
        from,
        figure: { ...figure, boundary: drawn, place }
      }))
    );
  });
  const alike = group(carried, ({ figure }) =>
    [figure.indicator, figure.period.text, familyOf(figure.status)].join('|')
  );
  return [...alike.values()].flatMap((same) => fromFewestBoundaries(same, drawn));
}

function fromFewestBoundaries(same: readonly Carried[], drawn: BoundaryId): Figure[] {
  const known = group(
    same.filter(({ figure }) => figure.value !== null),
    ({ from }) => from,
    ({ figure }) => placeKey(figure.place)
  );
  const sizeOf = (on: BoundaryId): number => known.get(on)?.size ?? 0;
  const [best] = [...new Set(same.map(({ from }) => from))].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || Number(b === drawn) - Number(a === drawn)
  );
  const isBest = ({ from, figure }: Carried): boolean =>
    from === best || !(best && known.get(best)?.has(placeKey(figure.place)));
  return same.filter(isBest).map(({ figure }) => figure);
}

const keyOf = (boundary: BoundaryId, codes: readonly AreaCode[]): string => `${boundary} ${codes.join('+')}`;
