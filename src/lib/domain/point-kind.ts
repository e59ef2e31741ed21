import type { Status } from './figure';

/** What a point is, and how its mark looks: what happened is solid, what was only expected or aimed at is hollow. */
export type PointKind = 'actual' | 'preliminary' | 'estimate' | 'target';

export const KIND_NAMES: Readonly<Record<PointKind, string>> = {
  actual: '实绩',
  preliminary: '初步数',
  estimate: '预计',
  target: '目标'
};

export function pointKindOf(status: Status): PointKind {
  return status === 'revised' ? 'actual' : status;
}
