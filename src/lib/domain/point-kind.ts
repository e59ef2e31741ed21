import type { Status } from './figure';

/** What a point is, and how its mark looks: what happened is solid, what was only expected or aimed at is hollow. */
export type PointKind = 'actual' | 'preliminary' | 'estimate' | 'target';

export function pointKindOf(status: Status): PointKind {
  return status === 'revised' ? 'actual' : status;
}
