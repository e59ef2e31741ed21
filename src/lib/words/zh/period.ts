import {
  partsOf,
  type Period,
  type PeriodKind,
  type PeriodLength,
  type PeriodPart
} from '../../domain/period';
import type { PeriodWords } from '../index';

const HALVES: Readonly<Record<string, string>> = { S1: '上半年', S2: '下半年' };
const QUARTERS: Readonly<Record<string, string>> = {
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度'
};

function sayPart({ year, part, day }: PeriodPart): string {
  if (!part) return `${year}年`;
  const named = HALVES[part] ?? QUARTERS[part];
  return `${year}年${named ?? `${Number(part)}月`}${day ? `${Number(day)}日` : ''}`;
}

const period = (text: string): string => partsOf(text).map(sayPart).join('至');

function shortPeriod({ text, kind }: Period): string {
  if (kind === 'year') return text;
  return text.endsWith('-12-31')
    ? `${text.slice(0, 4)}年末`
    : period(text).replace(/年(?=[上下一二三四])/, '');
}

const periodKind: Readonly<Record<PeriodKind, string>> = {
  year: '全年',
  half: '半年',
  quarter: '季度',
  month: '单月',
  day: '时点',
  span: '跨年'
};

function length(of: PeriodLength): string {
  switch (of.kind) {
    case 'days':
      return `${of.count}天`;
    case 'months':
      return of.count % 12 === 0 ? `${of.count / 12}年` : `${of.count}个月`;
    default:
      return periodKind[of.kind];
  }
}

export const periodWords: PeriodWords = { period, shortPeriod, periodKind, length };
