import type { Boundary } from '../../domain/boundary';
import type { Reason } from '../../words';
import type { Figure, MissingReason } from '../../domain/figure';
import { words } from '../../words/current';
import { lastDay } from '../../domain/period';

/** Why a division has no value on this map: one of the reasons a figure gives, or that none was found, or the guard. */
export type AbsenceKind = MissingReason | 'not-found' | 'refused';

export interface Absence {
  readonly kind: AbsenceKind;
  readonly text: string;
}

export const ABSENCE_NAMES: Readonly<Record<AbsenceKind, string>> = {
  ...words().missing,
  'not-found': '没有找到来源',
  refused: '有数，但不可比'
};

/** In the order of the legend. */
export const ABSENCE_KINDS = Object.keys(ABSENCE_NAMES) as AbsenceKind[];

export interface AbsenceCase {
  readonly boundary: Boundary;
  /** The division's ground was drawn anew with that boundary, and nobody has restated the period for such ground. */
  readonly isUnrestated: boolean;
  readonly period: string;
  readonly isComputed: boolean;
  /** A figure that has no value, where there is one. */
  readonly figure: Figure | undefined;
  readonly refusals: readonly Reason[];
}

/** The reason, most telling first: a figure's own words, then the guard's, then that the division did not exist. */
export function absenceOf(of: AbsenceCase): Absence {
  const { boundary, period, figure, refusals, isUnrestated, isComputed } = of;
  if (figure?.missing) {
    const name = ABSENCE_NAMES[figure.missing];
    return { kind: figure.missing, text: figure.note ? `${name}。${figure.note}` : name };
  }
  const [refusal] = refusals;
  if (refusal) return { kind: 'refused', text: `${ABSENCE_NAMES.refused}：${refusal.text}` };
  const isBefore = boundary.validFrom !== null && lastDay(period) < boundary.validFrom;
  if (isBefore && isUnrestated) {
    const text = `${words().missing['area-did-not-exist']}（${boundary.name}才有），也没有找到追溯的数`;
    return { kind: 'area-did-not-exist', text };
  }
  const text = isComputed ? '算它要的两个数，缺一个' : '没有找到来源，不等于没有公布';
  return { kind: 'not-found', text };
}
