import { areaAt } from '../../domain/boundary';
import type { AreaCode, BoundaryId } from '../../domain/ids';
import { sidesOf } from '../../domain/same-ground';
import type { AreaPyramid } from '../../exhibits/pyramid/counts';
import type { ExploreData } from './page';

/** A division of another boundary that has a pyramid, and some of the ground in question. */
export interface PyramidElsewhere {
  readonly boundary: BoundaryId;
  readonly boundaryName: string;
  readonly code: AreaCode;
  readonly name: string;
}

export type PyramidHere =
  | { readonly kind: 'own'; readonly pyramid: AreaPyramid }
  | { readonly kind: 'elsewhere'; readonly places: readonly PyramidElsewhere[] };

/** People by age of what a row stands for: its own, or where the ground that it belongs to has them. */
export function pyramidOf(
  codes: readonly AreaCode[],
  boundary: BoundaryId,
  data: Pick<ExploreData, 'pyramids' | 'grounds' | 'boundaries'>
): PyramidHere {
  const [code, ...others] = codes;
  const pyramid = code && others.length === 0 ? data.pyramids[boundary]?.[code] : undefined;
  if (pyramid) return { kind: 'own', pyramid };
  const isOfIt = (side: { readonly boundary: BoundaryId; readonly codes: readonly AreaCode[] }): boolean =>
    side.boundary === boundary && codes.some((each) => side.codes.includes(each));
  const sides = data.grounds
    .filter((ground) => sidesOf(ground).some(isOfIt))
    .flatMap(sidesOf)
    .filter((side) => side.boundary !== boundary);
  return { kind: 'elsewhere', places: sides.flatMap((side) => placesOf(side, data)) };
}

function placesOf(
  { boundary, codes }: { readonly boundary: BoundaryId; readonly codes: readonly AreaCode[] },
  { pyramids, boundaries }: Pick<ExploreData, 'pyramids' | 'boundaries'>
): PyramidElsewhere[] {
  const on = boundaries.find(({ id }) => id === boundary);
  return codes
    .filter((code) => pyramids[boundary]?.[code])
    .flatMap((code) => {
      const name = on && areaAt(on, code)?.name;
      return name ? [{ boundary, boundaryName: on.name, code, name }] : [];
    });
}
