import { refusalsOf, type Guard, type Refusal } from './comparability';
import type { Computed, Figure, Operand, Status } from './figure';
import { toId } from './ids';
import { ADDITIVE_KINDS, type Indicator } from './indicator';
import { placeKey } from './preferred-figure';
import { PERCENT, POINTS, type ChangeUnit } from './scene-figures';

/** How an indicator's change is said: a share's in points, a count's in per cent; of what is a change itself, none. */
export function changeUnitOf({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): 'percent' | 'points' | null {
  if (kind === 'growth' || kind === 'average-growth' || kind === 'rank') return null;
  return kind === 'rate' || unit === PERCENT ? 'points' : 'percent';
}

/** Whether an indicator says how much there is, so that a circle may stand for it: no share, mean, rank or growth. */
export function isCount({ kind, aggregation }: Pick<Indicator, 'kind' | 'aggregation'>): boolean {
  return ADDITIVE_KINDS.includes(kind) && aggregation === 'sum';
}

/** A place's two figures are of one indicator, so nothing else need be declared comparable. */
const SAME_INDICATOR: Guard = { isComparable: () => false, wayOnFrom: () => ({ kind: 'own-boundary' }) };

/** Why no change may be worked out between two figures of a place; a bound hides how much there was. */
export function changeRefusals(earlier: Figure, later: Figure): Refusal[] {
  const pair = [earlier, later];
  const bounds = pair.map(({ bound }) => bound);
  const isOpen = bounds.some((bound) => bound === 'ge' || bound === 'le');
  return [
    ...refusalsOf(pair, 'periods', SAME_INDICATOR),
    ...(isOpen ? [{ kind: 'bound', bounds: [...new Set(bounds)] } as const] : [])
  ];
}

/** The changes of all places that have a figure of both periods which may be compared; a gap keeps its reason. */
export function toChangeFigures(
  earlier: readonly Figure[],
  later: readonly Figure[],
  as: ChangeUnit
): Figure[] {
  const before = new Map(earlier.map((figure) => [placeKey(figure.place), figure]));
  return later.flatMap((figure) => {
    const other = before.get(placeKey(figure.place));
    const hinders = ({ kind }: Refusal): boolean => kind !== 'missing';
    return other && !changeRefusals(other, figure).some(hinders) ? [toChange(other, figure, as)] : [];
  });
}

function toChange(earlier: Figure, later: Figure, as: ChangeUnit): Figure {
  const value = changeOf(earlier.value, later.value, as);
  const missing = earlier.missing ?? later.missing ?? 'not-applicable';
  const pair = [later, earlier];
  return {
    ...later,
    id: toId(`${later.id}-since-${earlier.period.text.toLowerCase()}`),
    period: { text: `${earlier.period.text}/${later.period.text}`, kind: 'span' },
    value,
    unit: unitOf(later, as),
    written: '',
    bound: pair.some(({ bound }) => bound !== '') ? 'approx' : '',
    growthPct: null,
    growthBound: '',
    status: statusOf(earlier, later),
    missing: value === null ? missing : null,
    note: value === null ? (pair.find((figure) => figure.value === null)?.note ?? '') : '',
    computed: computedOf(earlier, later, as)
  };
}

const OPERATIONS = { percent: 'change-percent', points: 'change-points', amount: 'difference' } as const;

/** A difference subtracts from its first; a change runs from its first to its second. */
function computedOf(earlier: Figure, later: Figure, as: ChangeUnit): Computed {
  const operands = as === 'amount' ? [later, earlier] : [earlier, later];
  return { operation: OPERATIONS[as], inputs: operands.map(({ id }) => id), of: operands.map(operandOf) };
}

/** Null where a value is missing, and in per cent of what was not above zero. */
function changeOf(earlier: number | null, later: number | null, as: ChangeUnit): number | null {
  if (earlier === null || later === null) return null;
  const difference = later - earlier;
  if (as === 'percent') return earlier > 0 ? rounded((difference / earlier) * 100, 1) : null;
  return as === 'points' ? rounded(difference, 2) : Number(difference.toPrecision(12));
}

/** To that many decimals, but to more where a change would become none: a loss is never told as zero. */
function rounded(value: number, decimals: number): number {
  const short = Number(value.toFixed(decimals));
  return short === 0 && value !== 0 ? Number(value.toPrecision(1)) : short;
}

function unitOf({ unit }: Figure, as: ChangeUnit): string {
  return as === 'amount' ? unit : as === 'points' ? POINTS : PERCENT;
}

function statusOf(earlier: Figure, later: Figure): Status {
  return earlier.status === 'preliminary' ? 'preliminary' : later.status;
}

function operandOf({ value, unit }: Figure): Operand {
  return { value: value ?? 0, unit };
}
