import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { AreaCode, FigureId } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { figuresFor, placeKey } from '../../domain/preferred-figure';
import { toAgeGroups, type AgeGroup } from './age-groups';
import type { PyramidSide } from '.';

/** A breakdown of which a pyramid can be made: by ages that leave no gap, and two sexes. */
export interface PyramidShape {
  readonly cells: readonly Indicator[];
  readonly ages: readonly AgeGroup[];
  readonly sexes: readonly [left: string, right: string];
}

/** The cells of one breakdown as a pyramid; null where they are another kind of groups. */
export function toPyramidShape(cells: readonly Indicator[]): PyramidShape | null {
  const keysOf = (dimension: string): string[] => [
    ...new Set(cells.flatMap(({ cell }) => cell?.at[dimension] ?? []))
  ];
  const ages = toAgeGroups(keysOf('age'));
  const [left, right, ...more] = keysOf('sex');
  return ages && left !== undefined && right !== undefined && more.length === 0
    ? { cells, ages, sexes: [left, right] }
    : null;
}

/** A division's people at one period, or what of them nobody published. */
export type PyramidFound =
  | { readonly kind: 'whole'; readonly side: PyramidSide }
  | { readonly kind: 'no-total' }
  | { readonly kind: 'lacking'; readonly count: number };

/** Every cell with its value, and the total: with one missing there is no pyramid. */
export function findSide(
  { cells, ages, sexes }: PyramidShape,
  at: { readonly code: AreaCode; readonly boundary: Boundary; readonly period: string },
  figures: readonly Figure[]
): PyramidFound {
  const of = cells[0]?.cell?.of ?? '';
  const wanted = new Set<string>([...cells.map(({ id }) => id), of]);
  const here = figures.filter(({ indicator, place }) => wanted.has(indicator) && placeKey(place) === at.code);
  const find = (indicator: string): Figure | undefined =>
    figuresFor(here, indicator, at.period, at.boundary).find(({ value }) => value !== null);
  const total = find(of);
  if (!total) return { kind: 'no-total' };
  const found = new Map(cells.map(({ id, cell }) => [`${cell?.at.age} ${cell?.at.sex}`, find(id)]));
  const count = [...found.values()].filter((figure) => figure === undefined).length;
  if (count > 0) return { kind: 'lacking', count };
  const idsOf = (keys: readonly string[], sex: string): FigureId[] =>
    keys.flatMap((age) => found.get(`${age} ${sex}`)?.id ?? []);
  const groups = ages.map(({ from, to, keys }) => ({
    ...{ from, to },
    cells: [idsOf(keys, sexes[0]), idsOf(keys, sexes[1])] as const
  }));
  return { kind: 'whole', side: { total: total.id, groups } };
}
