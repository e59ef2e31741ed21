import { familyOf } from './comparability';
import type { ComputedIndicator, FormulaOf } from './computed';
import { lowerPeriodOf } from './computed-workings';
import type { Figure, Operand } from './figure';
import { toId } from './ids';
import { codesOf, placeKey } from './preferred-figure';

/**
 * A quotient for ground that several divisions fill: of what they add up to, never a mean of their quotients. Refused, and
 * so left out, where it is refused for one of them.
 */
export function toGroundQuotients(computed: ComputedIndicator, sums: readonly Figure[]): Figure[] {
  const { formula } = computed;
  if (formula.kind !== 'quotient') return [];
  const whole = sums.filter(({ place, status }) => place.kind === 'ground' && familyOf(status) === 'actual');
  return whole
    .filter(({ indicator }) => indicator === formula.numerator)
    .filter((upper) => !isRefused(upper, computed))
    .flatMap((upper) => {
      const lower = whole.find((figure) => isLowerOf(figure, upper, formula));
      return lower ? [toQuotient(upper, lower, { ...computed, formula })] : [];
    });
}

function isRefused({ boundary, place }: Figure, { refusals }: ComputedIndicator): boolean {
  return refusals.some((each) => each.boundary === boundary && codesOf(place).includes(each.area));
}

function isLowerOf(
  figure: Figure,
  upper: Figure,
  { denominator, denominatorPeriod }: FormulaOf<'quotient'>
): boolean {
  const period = lowerPeriodOf(upper.period.text, denominatorPeriod);
  return (
    figure.indicator === denominator &&
    figure.boundary === upper.boundary &&
    placeKey(figure.place) === placeKey(upper.place) &&
    (period === null || figure.period.text === period) &&
    (figure.value ?? 0) > 0
  );
}

function toQuotient(
  upper: Figure,
  lower: Figure,
  computed: ComputedIndicator & { readonly formula: FormulaOf<'quotient'> }
): Figure {
  const { numerator, factor } = computed.formula;
  const quotient = ((upper.value ?? 0) / (lower.value ?? 1)) * factor;
  return {
    ...upper,
    id: toId(upper.id.replace(numerator, computed.id)),
    indicator: computed.id,
    value: Number(quotient.toFixed(computed.decimals)),
    unit: computed.unit,
    bound: upper.bound === '' && lower.bound === '' ? '' : 'approx',
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
