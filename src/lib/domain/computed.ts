import { group } from 'd3-array';
import { familyOf } from './comparability';
import { workOfCity, type City } from './computed-of-city';
import { toKnown, work, type Working } from './computed-workings';
import type { Figure, Operand } from './figure';
import { toId, type AreaCode, type BoundaryId, type FigureId, type IndicatorId } from './ids';
import type { Indicator } from './indicator';
import type { Period } from './period';
import { codesOf, placeKey } from './preferred-figure';
import type { GroundPart } from './same-ground';

/** Which period the lower figure of a quotient must have, given that of the upper one. */
export const DENOMINATOR_PERIODS = ['same', 'year-end', 'any'] as const;
export type DenominatorPeriod = (typeof DENOMINATOR_PERIODS)[number];

export const CHANGES = ['percent', 'points', 'amount'] as const;
export type ChangeUnit = (typeof CHANGES)[number];

/** How an indicator is worked out: from figures of one area on one boundary, or from those and the whole city's. */
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
      /** Of the later time, where another indicator counts the same thing then. */
      readonly later: IndicatorId;
      readonly from: string;
      readonly to: string;
      readonly as: ChangeUnit;
    }
  | { readonly kind: 'difference'; readonly of: IndicatorId; readonly less: IndicatorId }
  /** What a published share of the city comes to. */
  | { readonly kind: 'portion'; readonly share: IndicatorId; readonly of: IndicatorId }
  /** Per cent of the city's; also of several divisions together. */
  | {
      readonly kind: 'city-share';
      readonly of: IndicatorId;
      readonly whole: IndicatorId;
      readonly together: readonly GroundPart[];
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

export type FormulaOf<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;
/** What needs the whole city's figure beside a division's own. */
export type CityFormula = FormulaOf<'portion' | 'city-share'>;
export type PlacewiseFormula = Exclude<Formula, CityFormula>;

/**
 * Every figure that actual ones allow, of divisions and of the whole city, and a reasoned gap where they must not be
 * put together. `figures` may hold computed ones: a share of a sum is worked out from the sum.
 */
export function toComputedFigures(
  computed: ComputedIndicator,
  figures: readonly Figure[],
  city: City
): Figure[] {
  const { formula } = computed;
  const wanted = indicatorsIn(formula);
  const usable = figures.filter(
    ({ indicator, status, place }) =>
      wanted.includes(indicator) && familyOf(status) === 'actual' && place.kind === 'area'
  );
  if (formula.kind === 'portion' || formula.kind === 'city-share') {
    const { workings, sums } = workOfCity(formula, usable, city);
    return [...sums, ...workings.map((working) => toFigure(working, computed))];
  }
  const places = group(usable, ({ boundary, place }) => `${boundary} ${placeKey(place)}`);
  return [...places.values()].flatMap((here) =>
    work(formula, toKnown(here)).map((working) => toFigure(working, computed))
  );
}

function toFigure({ period, operation, inputs, value }: Working, computed: ComputedIndicator): Figure {
  const [first] = inputs;
  const isExact = operation !== 'portion' && inputs.every(({ bound }) => bound === '');
  const refusal = computed.refusals.find(
    ({ boundary, area }) => boundary === first.boundary && codesOf(first.place).includes(area)
  );
  return {
    ...first,
    id: idOf(computed, first, period),
    indicator: computed.id,
    period,
    value: refusal || value === null ? null : Number(value.toFixed(computed.decimals)),
    unit: computed.unit,
    written: '',
    bound: isExact ? '' : 'approx',
    growthPct: null,
    growthBound: '',
    missing: refusal ? 'definition-differs' : value === null ? 'not-applicable' : null,
    note: refusal?.reason ?? '',
    computed: { operation, inputs: inputs.map(({ id }) => id), of: inputs.map(operandOf) }
  };
}

function idOf({ id }: ComputedIndicator, { boundary, place }: Figure, { text }: Period): FigureId {
  const where = [...(place.kind === 'ground' ? ['ground'] : []), boundary, placeKey(place)].join('-');
  return toId(`${id}-${where.replaceAll(/\W+/g, '-')}-${text.toLowerCase().replace('/', '-')}`);
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
      return [...new Set([formula.of, formula.later])];
    case 'difference':
      return [formula.of, formula.less];
    case 'portion':
      return [formula.share, formula.of];
    case 'city-share':
      return [...new Set([formula.of, formula.whole])];
    default:
      return formula satisfies never;
  }
}
