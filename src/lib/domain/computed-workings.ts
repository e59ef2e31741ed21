import { group } from 'd3-array';
import type { FormulaOf, DenominatorPeriod, PlacewiseFormula } from './computed';
import type { Figure, Operation } from './figure';
import type { IndicatorId } from './ids';
import { parsePeriod, type Period } from './period';
import { preferredFigures } from './preferred-figure';

/** A value before it is a figure: when, how, and from what. */
export interface Working {
  readonly period: Period;
  readonly operation: Operation;
  readonly inputs: readonly [Figure, ...Figure[]];
  /** Null where there is nothing to divide by: a division without a station has no residents per station. */
  readonly value: number | null;
}

export type Valued = Figure & { readonly value: number };

/** What is known of one area on one boundary: of each indicator the best actual figure of each period. */
type Known = (indicator: IndicatorId) => readonly Valued[];

export function toKnown(here: readonly Figure[]): Known {
  const cells = group(here, ({ indicator, period }) => `${indicator} ${period.text}`);
  const best = [...cells.values()].flatMap((same) => preferredFigures(same)).filter(isValued);
  const byIndicator = group(best, ({ indicator }) => indicator);
  return (indicator) => byIndicator.get(indicator) ?? [];
}

const isValued = (figure: Figure): figure is Valued => figure.value !== null;
const at = (figures: readonly Valued[], period: string): Valued | undefined =>
  figures.find((figure) => figure.period.text === period);

/** What follows for one place. */
export function work(formula: PlacewiseFormula, known: Known): Working[] {
  switch (formula.kind) {
    case 'quotient':
      return quotients(formula, known);
    case 'sum':
      return sums(formula, known);
    case 'change':
      return changes(formula, known);
    case 'difference':
      return differences(formula, known);
    default:
      return formula satisfies never;
  }
}

function quotients(
  { numerator, denominator, denominatorPeriod, factor }: FormulaOf<'quotient'>,
  known: Known
): Working[] {
  const lowers = known(denominator).filter(({ value }) => value >= 0);
  return known(numerator).flatMap((upper) => {
    const wanted = lowerPeriodOf(upper.period.text, denominatorPeriod);
    const lower = wanted === null ? lowers[0] : at(lowers, wanted);
    if (!lower) return [];
    const value = lower.value === 0 ? null : (upper.value / lower.value) * factor;
    return { period: upper.period, operation: 'quotient', inputs: [upper, lower], value };
  });
}

/** The period that the lower figure must have; null where any will do. */
export function lowerPeriodOf(upper: string, rule: DenominatorPeriod): string | null {
  return { same: upper, 'year-end': `${upper}-12-31`, any: null }[rule];
}

/** Only where every part is known: a sum that lacks one is another number. */
function sums({ of }: FormulaOf<'sum'>, known: Known): Working[] {
  const [first, ...others] = of;
  return (first ? known(first) : []).flatMap((figure) => {
    const rest = others.flatMap((id) => at(known(id), figure.period.text) ?? []);
    if (rest.length < others.length) return [];
    const value = rest.reduce((total, part) => total + part.value, figure.value);
    return { period: figure.period, operation: 'sum', inputs: [figure, ...rest], value };
  });
}

function differences({ of, less }: FormulaOf<'difference'>, known: Known): Working[] {
  return known(of).flatMap((figure) => {
    const other = at(known(less), figure.period.text);
    if (!other) return [];
    const value = figure.value - other.value;
    return { period: figure.period, operation: 'difference', inputs: [figure, other], value };
  });
}

function changes({ of, later: afterwards, from, to, as }: FormulaOf<'change'>, known: Known): Working[] {
  const [earlier, later] = [at(known(of), from), at(known(afterwards), to)];
  const period = parsePeriod(`${from}/${to}`);
  if (!earlier || !later || !period) return [];
  const difference = later.value - earlier.value;
  switch (as) {
    case 'amount':
      return [{ period, operation: 'difference', inputs: [later, earlier], value: difference }];
    case 'points':
      return [{ period, operation: 'change-points', inputs: [earlier, later], value: difference }];
    case 'percent': {
      const value = (later.value / earlier.value - 1) * 100;
      return earlier.value > 0
        ? [{ period, operation: 'change-percent', inputs: [earlier, later], value }]
        : [];
    }
    default:
      return as satisfies never;
  }
}
