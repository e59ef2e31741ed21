import type { PlaceName } from './boundary';
import type { AreaCode, BoundaryId, FigureId, IndicatorId, SourceId } from './ids';
import type { Period } from './period';
import type { AreaRef } from './redraw';

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

/**
 * Where a figure lies: a division, a zone that is none (a development zone, a scenic area); of what the site has worked
 * out, also several divisions at once, or what two boundaries' divisions have in common.
 */
export type FigurePlace =
  | { readonly kind: 'area'; readonly code: AreaCode }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'ground'; readonly codes: readonly AreaCode[] }
  | { readonly kind: 'piece'; readonly from: AreaRef; readonly to: AreaRef };

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
  /** Set where the site has worked the value out itself. */
  readonly computed?: Computed;
}

/**
 * How the site works a value out. `quotient`: first ÷ second. `sum`: all of them. `difference`: first − the others.
 * `change-percent` and `change-points`: from the first, which is the earlier one, to the second. `portion`: the first,
 * a share in per cent, of the second.
 */
export const OPERATIONS = [
  ...(['quotient', 'sum', 'difference'] as const),
  ...(['change-percent', 'change-points', 'portion'] as const)
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What a computed figure was worked out from: ids of figures, and their values as they went into it, in one order. */
export type Computed = Calculation | Balance;

export interface Calculation {
  readonly operation: Operation;
  readonly inputs: readonly FigureId[];
  readonly of: readonly Operand[];
}

/** Figures of whole divisions added up, and others taken away from them. */
export interface Balance {
  readonly operation: 'balance';
  readonly inputs: readonly FigureId[];
  readonly of: readonly Term[];
}

export interface Term extends Operand {
  readonly sign: 1 | -1;
  readonly place: PlaceName;
}

export interface Operand {
  readonly value: number;
  readonly unit: string;
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

/** A number as it is to be said: a figure's value or its growth, with all that belongs to it. */
export interface Quantity {
  readonly value: number | null;
  readonly unit: string;
  /** Digits after the point in the printed number, where they are known: 801.50 keeps its zero. */
  readonly decimals?: number | undefined;
  readonly bound: Bound;
  readonly status: Status;
  readonly missing: MissingReason | null;
}

/** The value of a figure. */
export function quantityOf({ value, unit, written, bound, status, missing }: Figure): Quantity {
  const decimals = value === null ? undefined : decimalsOf(written, value);
  return { value, unit, decimals, bound, status, missing };
}

/** The growth of a figure; throws where the figure has none. */
export function growthOf({ id, growthPct, growthBound, status }: Figure): Quantity {
  if (growthPct === null) throw new Error(`figure ${id} has no growth`);
  return { value: growthPct, unit: '%', bound: growthBound, status, missing: null };
}

/** Only where the number is printed in the same unit. */
function decimalsOf(written: string, value: number): number | undefined {
  const printed = /\d+\.(\d+)/.exec(written.replaceAll(',', ''));
  return printed && Number(printed[0]) === value ? printed[1]?.length : undefined;
}
