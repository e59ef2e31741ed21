import { group } from 'd3-array';
import { FAMILIES, familyOf, type StatusFamily } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import type { BoundaryId, IndicatorId } from '../../domain/ids';
import { placeKey } from '../../domain/preferred-figure';
import type { Period } from '../../domain/period';
import type { Measure } from '../../domain/measure';

/** One map that the figures allow: everything in it may stand on one ramp. */
export interface Option {
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  readonly period: Period;
  readonly boundary: BoundaryId;
  readonly family: StatusFamily;
  /** How many divisions have a value. */
  readonly count: number;
}

const keyOf = ({ indicator, measure, period, boundary, family }: Omit<Option, 'count'>): string =>
  [indicator, measure, boundary, period.text, family].join('|');

function optionsOf(figure: Figure): (Omit<Option, 'count'> & { readonly place: string })[] {
  const { indicator, period, boundary, value, growthPct, place, status } = figure;
  const base = { indicator, period, boundary, family: familyOf(status) };
  const code = placeKey(place);
  return [
    ...(value === null ? [] : [{ ...base, measure: 'value' as const, place: code }]),
    ...(growthPct === null ? [] : [{ ...base, measure: 'growth' as const, place: code }])
  ];
}

/** Every map that the figures allow: by indicator in file order, values before growth, the newest period first. */
export function toOptions(figures: readonly Figure[]): Option[] {
  const made = known.get(figures) ?? makeOptions(figures);
  known.set(figures, made);
  return made;
}

/** A page asks several times a choice, always of the same figures. */
const known = new WeakMap<readonly Figure[], Option[]>();

function makeOptions(figures: readonly Figure[]): Option[] {
  const groups = group(figures.flatMap(optionsOf), keyOf);
  const order = [...new Set(figures.map(({ indicator }) => indicator))];
  return [...groups.values()]
    .map(([first, ...others]): Option => {
      const { place, ...option } = first!;
      return { ...option, count: new Set([place, ...others.map((each) => each.place)]).size };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.indicator) - order.indexOf(b.indicator) ||
        b.measure.localeCompare(a.measure) ||
        (a.period.text < b.period.text ? 1 : a.period.text > b.period.text ? -1 : 0) ||
        (a.boundary < b.boundary ? 1 : a.boundary > b.boundary ? -1 : 0) ||
        FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family)
    );
}

/** The option to begin with: the most divisions, then the newest. */
export function fullest(options: readonly Option[]): Option | undefined {
  return options.reduce<Option | undefined>(
    (best, each) => (best && best.count >= each.count ? best : each),
    undefined
  );
}
