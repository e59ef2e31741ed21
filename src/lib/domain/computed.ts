import { group } from 'd3-array';
import { familyOf } from './comparability';
import type { Figure, Operand, Operation } from './figure';
import { toId, type AreaCode, type BoundaryId, type IndicatorId } from './ids';
import type { Indicator } from './indicator';
import { parsePeriod, type Period } from './period';
import { placeKey, preferredFigures } from './preferred-figure';

/** Which period the lower figure of a quotient must have, given that of the upper one. */
export const DENOMINATOR_PERIODS = ['same', 'year-end', 'any'] as const;
export type DenominatorPeriod = (typeof DENOMINATOR_PERIODS)[number];

export const CHANGES = ['percent', 'points'] as const;
export type ChangeUnit = (typeof CHANGES)[number];

/** How an indicator is worked out from figures of one area on one boundary. */
export type Formula =
  | {
      readonly kind: 'quotient';
      readonly numerator: IndicatorId;
      readonly denominator: IndicatorId;
      readonly denominatorPeriod: DenominatorPeriod;
      /** Brings the quotient into the unit: 万人 ÷ km² × 10,000 = 人/km². */
      readonly factor: number;
    }
  | { readonly kind: 'sum'; readonly of: readonly IndicatorId[] }
  | {
      readonly kind: 'change';
      readonly of: IndicatorId;
      readonly from: string;
      readonly to: string;
      readonly as: ChangeUnit;
    };

/** An area whose figures do not speak of the same ground or people: nothing is worked out, with the reason. */
export interface ComputedRefusal {
  readonly boundary: BoundaryId;
  readonly area: AreaCode;
  readonly reason: string;
}

/** An indicator that the site works out. */
export interface ComputedIndicator extends Indicator {
  readonly formula: Formula;
  readonly decimals: number;
  readonly refusals: readonly ComputedRefusal[];
}

/** A value before it is a figure: when, how, and from what. */
interface Working {
  readonly period: Period;
  readonly operation: Operation;
  readonly inputs: readonly [Figure, ...Figure[]];
  /** Null where there is nothing to divide by: a division without a station has no residents per station. */
  readonly value: number | null;
}

/** What is known of one area on one boundary: of each indicator the best actual figure of each period. */
type Known = (indicator: IndicatorId) => readonly Valued[];
type Valued = Figure & { readonly value: number };

/**
 * Every figure that actual ones allow, of divisions and of the whole city, and a reasoned gap where they must not be
 * put together. `figures` may hold computed ones: a share of a sum is worked out from the sum.
 */
export function toComputedFigures(computed: ComputedIndicator, figures: readonly Figure[]): Figure[] {
  const wanted = indicatorsIn(computed.formula);
  const usable = figures.filter(
    ({ indicator, status, place }) =>
      wanted.includes(indicator) && familyOf(status) === 'actual' && place.kind === 'area'
  );
  const places = group(usable, ({ boundary, place }) => `${boundary} ${placeKey(place)}`);
  return [...places.values()].flatMap((here) =>
    work(computed.formula, toKnown(here)).map((working) => toFigure(working, computed))
  );
}

function toKnown(here: readonly Figure[]): Known {
  const cells = group(here, ({ indicator, period }) => `${indicator} ${period.text}`);
  const best = [...cells.values()].flatMap((same) => preferredFigures(same)).filter(isValued);
  const byIndicator = group(best, ({ indicator }) => indicator);
  return (indicator) => byIndicator.get(indicator) ?? [];
}

const isValued = (figure: Figure): figure is Valued => figure.value !== null;
const at = (figures: readonly Valued[], period: string): Valued | undefined =>
  figures.find((figure) => figure.period.text === period);

function work(formula: Formula, known: Known): Working[] {
  switch (formula.kind) {
    case 'quotient':
      return quotients(formula, known);
    case 'sum':
      return sums(formula, known);
    case 'change':
      return changes(formula, known);
    default:
      return formula satisfies never;
  }
}

export type FormulaOf<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;

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

function changes({ of, from, to, as }: FormulaOf<'change'>, known: Known): Working[] {
  const [earlier, later] = [at(known(of), from), at(known(of), to)];
  const period = parsePeriod(`${from}/${to}`);
  if (!earlier || !later || !period) return [];
  const inputs = [earlier, later] as const;
  if (as === 'points')
    return [{ period, operation: 'change-points', inputs, value: later.value - earlier.value }];
  if (earlier.value <= 0) return [];
  const value = (later.value / earlier.value - 1) * 100;
  return [{ period, operation: 'change-percent', inputs, value }];
}

function toFigure({ period, operation, inputs, value }: Working, computed: ComputedIndicator): Figure {
  const [first] = inputs;
  const code = placeKey(first.place);
  const refusal = computed.refusals.find(
    ({ boundary, area }) => boundary === first.boundary && area === toId(code)
  );
  return {
    ...first,
    id: toId(`${computed.id}-${first.boundary}-${code}-${period.text.toLowerCase().replace('/', '-')}`),
    indicator: computed.id,
    period,
    value: refusal || value === null ? null : Number(value.toFixed(computed.decimals)),
    unit: computed.unit,
    written: '',
    bound: inputs.every(({ bound }) => bound === '') ? '' : 'approx',
    growthPct: null,
    growthBound: '',
    missing: refusal ? 'definition-differs' : value === null ? 'not-applicable' : null,
    note: refusal?.reason ?? '',
    computed: { operation, inputs: inputs.map(({ id }) => id), of: inputs.map(operandOf) }
  };
}

function operandOf({ value, unit }: Figure): Operand {
  return { value: value ?? 0, unit };
}

/** The indicators that a formula is made of. */
export function indicatorsIn(formula: Formula): readonly IndicatorId[] {
  switch (formula.kind) {
    case 'quotient':
      return [formula.numerator, formula.denominator];
    case 'sum':
      return formula.of;
    case 'change':
      return [formula.of];
    default:
      return formula satisfies never;
  }
}
