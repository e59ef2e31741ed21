import type { Boundary } from './boundary';
import { familyOf } from './comparability';
import type { Figure, Operand } from './figure';
import { toId, type AreaCode, type BoundaryId, type IndicatorId } from './ids';
import type { Indicator } from './indicator';
import { figuresFor } from './preferred-figure';

/** Which period the lower figure of a quotient must have, given that of the upper one. */
export const DENOMINATOR_PERIODS = ['same', 'year-end', 'any'] as const;
export type DenominatorPeriod = (typeof DENOMINATOR_PERIODS)[number];

/** An area whose two figures do not speak of the same ground or people: the quotient is refused, with the reason. */
export interface ComputedRefusal {
  readonly boundary: BoundaryId;
  readonly area: AreaCode;
  readonly reason: string;
}

/** An indicator that the site works out: one figure divided by another of the same area and boundary. */
export interface ComputedIndicator extends Indicator {
  readonly numerator: IndicatorId;
  readonly denominator: IndicatorId;
  readonly denominatorPeriod: DenominatorPeriod;
  /** Brings the quotient into the unit: 万人 ÷ km² × 10,000 = 人/km². */
  readonly factor: number;
  readonly decimals: number;
  readonly refusals: readonly ComputedRefusal[];
}

const isDivision = (figure: Figure, boundary: Boundary): AreaCode | undefined => {
  const { place } = figure;
  if (place.kind !== 'area') return undefined;
  return boundary.areas.find(({ code }) => code === place.code)?.code;
};

/** Every quotient that two published actual figures allow, and a reasoned gap where they must not be divided. */
export function toComputedFigures(
  computed: ComputedIndicator,
  figures: readonly Figure[],
  boundaries: readonly Boundary[]
): Figure[] {
  return boundaries.flatMap((boundary) => {
    const isUpper = ({ indicator, boundary: on, status }: Figure): boolean =>
      indicator === computed.numerator && on === boundary.id && familyOf(status) === 'actual';
    const periods = [...new Set(figures.filter(isUpper).map(({ period }) => period.text))];
    return periods.flatMap((period) =>
      figuresFor(figures.filter(isUpper), computed.numerator, period, boundary).flatMap((upper) => {
        const lower = lowerOf(upper, computed, figures, boundary);
        return lower && upper.value !== null ? [toQuotient(upper, lower, computed, boundary)] : [];
      })
    );
  });
}

/** The period that the lower figure must have; null where any will do. */
export function lowerPeriodOf(upper: string, rule: DenominatorPeriod): string | null {
  return { same: upper, 'year-end': `${upper}-12-31`, any: null }[rule];
}

function lowerOf(
  upper: Figure,
  { denominator, denominatorPeriod }: ComputedIndicator,
  figures: readonly Figure[],
  boundary: Boundary
): Figure | undefined {
  const code = isDivision(upper, boundary);
  const period = lowerPeriodOf(upper.period.text, denominatorPeriod);
  return figures.find(
    (figure) =>
      figure.indicator === denominator &&
      figure.boundary === boundary.id &&
      isDivision(figure, boundary) === code &&
      (period === null || figure.period.text === period) &&
      familyOf(figure.status) === 'actual' &&
      figure.value !== null &&
      figure.value > 0
  );
}

function toQuotient(upper: Figure, lower: Figure, computed: ComputedIndicator, boundary: Boundary): Figure {
  const code = isDivision(upper, boundary);
  const refusal = computed.refusals.find((each) => each.boundary === boundary.id && each.area === code);
  const quotient = ((upper.value ?? 0) / (lower.value ?? 1)) * computed.factor;
  return {
    ...upper,
    id: toId(`${computed.id}-${boundary.id}-${code}-${upper.period.text.toLowerCase()}`),
    indicator: computed.id,
    value: refusal ? null : Number(quotient.toFixed(computed.decimals)),
    unit: computed.unit,
    written: '',
    bound: upper.bound === '' && lower.bound === '' ? '' : 'approx',
    growthPct: null,
    growthBound: '',
    missing: refusal ? 'definition-differs' : null,
    note: refusal?.reason ?? '',
    computed: {
      operation: 'quotient',
      inputs: [upper.id, lower.id],
      of: [operandOf(upper), operandOf(lower)]
    }
  };
}

function operandOf({ value, unit }: Figure): Operand {
  return { value: value ?? 0, unit };
}
