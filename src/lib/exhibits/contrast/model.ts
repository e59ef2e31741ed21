import type { Reason } from '../../words';
import type { Figure } from '../../domain/figure';
import type { Bounds } from '../../domain/ids';
import { toNumberView, type NumberView } from '../../domain/number-view';
import { words } from '../../words/current';
import { shapeId } from '../../map/renderers/svg/shape-ids';
import type { Lookups } from '../kind';

export interface ContrastSide {
  readonly number: NumberView;
  readonly place: string;
  /** Period and boundary in words. */
  readonly when: string;
  /** Id of the place's shape on its own boundary; null for what is no division. */
  readonly shape: string | null;
}

export interface ContrastView {
  readonly kind: 'contrast';
  readonly sides: readonly ContrastSide[];
  readonly refusals: readonly Reason[];
  /** Both small maps are drawn at the scale that fits the larger place. */
  readonly bounds: Bounds;
}

/** The line below each says its period, and what else the two do not share: the place, the boundary or both. */
export function toSides(
  figures: readonly Figure[],
  { placeOf, boundaryAt }: Pick<Lookups, 'placeOf' | 'boundaryAt'>
): ContrastSide[] {
  const named = figures.map((figure) => {
    const { name, ground } = placeOf(figure);
    return { figure, name, ground, boundary: boundaryAt(figure.boundary).name };
  });
  const differ = (texts: readonly string[]): boolean => new Set(texts).size > 1;
  const hasPlace = differ(named.map(({ name }) => name));
  const hasBoundary = differ(named.map(({ boundary }) => boundary));
  return named.map(({ figure, name, ground, boundary }) => ({
    number: toNumberView(figure),
    place: words().place({ name, ground }),
    when: [
      ...(hasPlace ? [name] : []),
      words().period(figure.period.text),
      ...(hasBoundary ? [boundary] : [])
    ].join(' · '),
    shape: figure.place.kind === 'area' ? shapeId.area(figure.boundary, figure.place.code) : null
  }));
}
