import type { ClassMethod } from '../../domain/classify';
import type { Computed, Figure } from '../../domain/figure';
import type { FigureWords } from '../index';
import { bound, missing, status } from './figure-names';
import { numberWords } from './number';
import { refusal } from './refusal';

const method: Readonly<Record<ClassMethod, string>> = {
  quantile: '个数相近',
  jenks: '自然断点',
  equal: '等距',
  given: '编辑给定'
};

function formula({ kind, of }: Computed): string {
  const [first = '', second = ''] = of.map(({ value, unit }) => `${numberWords.count(value)} ${unit}`);
  switch (kind) {
    case 'quotient':
      return `${first} ÷ ${second}`;
    case 'change':
      return `（${first} − ${second}）÷ ${second}`;
    case 'difference':
      return `${first} − ${second}`;
    default:
      return kind satisfies never;
  }
}

function note({ note: own, computed, value }: Figure): string {
  const isWorkedOut = computed !== undefined && value !== null;
  return isWorkedOut ? `${own}本站用两个公布的数算出，不是公布的数。` : own;
}

export const figureWords: FigureWords = { status, bound, missing, method, formula, note, refusal };
