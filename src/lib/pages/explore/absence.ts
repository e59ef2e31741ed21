import { m } from '../../paraglide/messages';
import type { Boundary } from '../../domain/boundary';
import type { Reason } from '../../words';
import { MISSING_REASONS, type Figure, type MissingReason } from '../../domain/figure';
import type { MissingPart } from './grounds';
import { words } from '../../words/current';
import { lastDay } from '../../domain/period';

/** Why a division has no value on this map: one of the reasons a figure gives, or that none was found, or the guard. */
export type AbsenceKind = MissingReason | 'not-found' | 'refused';

export interface Absence {
  readonly kind: AbsenceKind;
  readonly text: string;
}

export function absenceName(kind: AbsenceKind): string {
  if (kind === 'not-found') return m.explore_absence_not_found();
  return kind === 'refused' ? m.explore_absence_refused() : words().missing[kind];
}

/** In the order of the legend. */
export const ABSENCE_KINDS: readonly AbsenceKind[] = [...MISSING_REASONS, 'not-found', 'refused'];

export interface AbsenceCase {
  readonly boundary: Boundary;
  /** The division's ground was drawn anew with that boundary, and nobody has restated the period for such ground. */
  readonly isUnrestated: boolean;
  readonly period: string;
  readonly isComputed: boolean;
  /** Of ground that several divisions fill: why they do not add up; null where nothing is known of any of them. */
  readonly missingPart: MissingPart | null;
  /** A figure that has no value, where there is one. */
  readonly figure: Figure | undefined;
  readonly refusals: readonly Reason[];
}

/** The reason, most telling first: a figure's own words, then the guard's, then that the division did not exist. */
export function absenceOf(of: AbsenceCase): Absence {
  const { boundary, period, figure, refusals, isUnrestated, isComputed, missingPart } = of;
  if (figure?.missing) {
    const reason = absenceName(figure.missing);
    return {
      kind: figure.missing,
      text: figure.note ? m.explore_absence_noted({ reason, note: figure.note }) : reason
    };
  }
  const [refusal] = refusals;
  if (refusal) return { kind: 'refused', text: m.explore_absence_refused_because({ reason: refusal.text }) };
  if (missingPart) return absenceOfPart(missingPart);
  const isBefore = boundary.validFrom !== null && lastDay(period) < boundary.validFrom;
  if (isBefore && isUnrestated) {
    const reason = words().missing['area-did-not-exist'];
    const text = m.explore_absence_unrestated({ reason, boundary: boundary.name });
    return { kind: 'area-did-not-exist', text };
  }
  const text = isComputed ? m.explore_absence_input() : m.explore_absence_no_source();
  return { kind: 'not-found', text };
}

function absenceOfPart(missing: MissingPart): Absence {
  switch (missing.kind) {
    case 'not-additive':
      return { kind: 'not-applicable', text: m.explore_absence_not_additive() };
    case 'unpublished': {
      const areas = missing.names.join(m.site_list_separator());
      return { kind: 'not-found', text: m.explore_absence_part({ areas }) };
    }
    default:
      return missing satisfies never;
  }
}
