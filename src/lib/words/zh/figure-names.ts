import type { Bound, MissingReason, Status } from '../../domain/figure';

export const status: Readonly<Record<Status, string>> = {
  actual: '实绩',
  preliminary: '初步数',
  revised: '修订数',
  estimate: '预计',
  target: '目标'
};

export const bound: Readonly<Record<Bound, string>> = {
  '': '确数',
  ge: '只知下限的数',
  le: '只知上限的数',
  approx: '约数'
};

export const missing: Readonly<Record<MissingReason, string>> = {
  'not-published': '未见公布',
  'not-applicable': '不适用',
  'area-did-not-exist': '当时没有这个区',
  'definition-differs': '口径不同',
  withheld: '不予公布'
};
