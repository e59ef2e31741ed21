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

const SIGNS = { quotient: '÷', sum: '+', difference: '−' } as const;

function formula({ operation, of }: Computed): string {
  const operands = of.map(({ value, unit }) => `${numberWords.count(value)} ${unit}`);
  switch (operation) {
    case 'quotient':
    case 'sum':
    case 'difference':
      return operands.join(` ${SIGNS[operation]} `);
    case 'change-percent':
      return `${operands[1]} ÷ ${operands[0]} − 1`;
    case 'change-points':
      return `${operands[1]} − ${operands[0]}`;
    default:
      return operation satisfies never;
  }
}

function note({ note: own, computed, value }: Figure): string {
  if (computed === undefined || value === null) return own;
  return `${own}本站用${computed.of.length}个数算出，不是公布的数。`;
}

export const figureWords: FigureWords = { status, bound, missing, method, formula, note, refusal };
