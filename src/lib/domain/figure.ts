import type { AreaCode, BoundaryId, FigureId, IndicatorId, SourceId } from './ids';
import type { Period } from './period';

export const STATUSES = ['actual', 'preliminary', 'revised', 'estimate', 'target'] as const;
export type Status = (typeof STATUSES)[number];

export const BOUNDS = ['', 'ge', 'le', 'approx'] as const;
export type Bound = (typeof BOUNDS)[number];

export const MISSING_REASONS = [
  'not-published',
  'not-applicable',
  'area-did-not-exist',
  'definition-differs',
  'withheld'
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  actual: '实绩',
  preliminary: '初步数',
  revised: '修订数',
  estimate: '预计',
  target: '目标'
};

export const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  '': '确数',
  ge: '只知下限的数',
  le: '只知上限的数',
  approx: '约数'
};

export const MISSING_NAMES: Readonly<Record<MissingReason, string>> = {
  'not-published': '未见公布',
  'not-applicable': '不适用',
  'area-did-not-exist': '当时没有这个区',
  'definition-differs': '口径不同',
  withheld: '不予公布'
};

/** Where a figure lies: a division, or a zone that is none (a development zone, a scenic area). */
export type FigurePlace =
  { readonly kind: 'area'; readonly code: AreaCode } | { readonly kind: 'zone'; readonly zone: string };

/** One observation. `value` is in `unit`; a null value always has a `missing` reason. */
export interface Figure {
  readonly id: FigureId;
  readonly place: FigurePlace;
  readonly boundary: BoundaryId;
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly value: number | null;
  readonly unit: string;
  /** The number as the source prints it, with its unit. */
  readonly written: string;
  readonly bound: Bound;
  /** Year-on-year change for the same period, in percent. */
  readonly growthPct: number | null;
  readonly growthBound: Bound;
  readonly status: Status;
  readonly missing: MissingReason | null;
  readonly source: SourceId;
  readonly para: number | null;
  readonly note: string;
  /** Set where the site has worked the value out itself: the formula in words, and the figures it was fed. */
  readonly computed?: { readonly formula: string; readonly inputs: readonly FigureId[] };
}

/** A figure's growth as a figure in its own right, so that it can be mapped, ranked and judged; its id stays. */
export function toGrowthFigure(figure: Figure): Figure {
  const { growthPct, growthBound, missing } = figure;
  return {
    ...figure,
    value: growthPct,
    unit: '%',
    bound: growthBound,
    written: growthPct === null ? '' : `${growthPct}%`,
    missing: growthPct === null ? (missing ?? 'not-published') : null,
    // The note speaks of the value that was published.
    note: growthPct === null ? '' : figure.note
  };
}

/** A number split for typesetting: `约` `605` `km²` `以上`, and the mark that its status asks for. */
export interface NumberParts {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
  readonly mark: string;
}

const BEFORE: Readonly<Record<Bound, string>> = { '': '', ge: '', le: '不超过', approx: '约' };
const AFTER: Readonly<Record<Bound, string>> = { '': '', ge: '以上', le: '', approx: '' };
const MARKS: Partial<Record<Status, string>> = { estimate: '预计', target: '目标', preliminary: '初步' };

const UNIT_NAMES: Readonly<Record<string, string>> = { 'km²': '平方公里' };

/** The value of a figure as prose prints it. A missing value prints its reason, never a zero. */
export function toValueParts(figure: Figure): NumberParts {
  if (figure.value === null) {
    const reason = figure.missing ? MISSING_NAMES[figure.missing] : '缺';
    return { before: '', number: reason, unit: '', after: '', mark: '' };
  }
  return {
    before: BEFORE[figure.bound],
    number: formatNumber(figure.value, decimalsOf(figure.written, figure.value)),
    unit: UNIT_NAMES[figure.unit] ?? figure.unit,
    after: AFTER[figure.bound],
    mark: MARKS[figure.status] ?? ''
  };
}

/** The growth of a figure as prose prints it; throws where the figure has none. */
export function toGrowthParts(figure: Figure): NumberParts {
  if (figure.growthPct === null) throw new Error(`figure ${figure.id} has no growth`);
  const mark = MARKS[figure.status] ?? '';
  const { growthBound } = figure;
  return {
    before: BEFORE[growthBound],
    number: String(figure.growthPct),
    unit: '%',
    after: AFTER[growthBound],
    mark
  };
}

/** Units that are set without a space: `15.1%`, `1.58:1`. */
const CLOSE_UNITS = ['', '%', ':1'];

/** The parts in one line of text, with the mark: a target never reads as something that happened. */
export function joinParts({ mark, before, number, unit, after }: NumberParts): string {
  const space = CLOSE_UNITS.includes(unit) ? '' : ' ';
  return `${mark}${before}${number}${space}${unit}${after}`;
}

/** `预计同比增长12%以上`, `同比下降5.3%`; throws where the figure has no growth. */
export function sayGrowth(figure: Figure): string {
  const { number, ...parts } = toGrowthParts(figure);
  const verb = number.startsWith('-') ? '下降' : '增长';
  // 初步 is said of the value; what was only expected or aimed at is said here too.
  const mark = figure.status === 'preliminary' ? '' : parts.mark;
  return `${mark}同比${verb}${joinParts({ ...parts, number: number.replace('-', ''), mark: '' })}`;
}

/** Digits after the point in the printed number, so that 801.50 keeps its zero; only where it is in the same unit. */
function decimalsOf(written: string, value: number): number | undefined {
  const printed = /\d+\.(\d+)/.exec(written.replaceAll(',', ''));
  return printed && Number(printed[0]) === value ? printed[1]?.length : undefined;
}

/** 11936010 → `11,936,010`; four digits stay whole, as Chinese newspapers set them. */
export function formatNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}
