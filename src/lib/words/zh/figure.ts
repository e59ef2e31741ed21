import type { ClassMethod } from '../../domain/classify';
import type { Computed, Figure, Operand } from '../../domain/figure';
import type { FigureWords } from '../index';
import { sayWorking } from '../working';
import { bound, missing, status } from './figure-names';
import { numberWords } from './number';
import { placeWords } from './place';
import { refusal } from './refusal';

const method: Readonly<Record<ClassMethod, string>> = {
  quantile: '个数相近',
  jenks: '自然断点',
  equal: '等距',
  given: '编辑给定'
};

const operand = ({ value, unit }: Operand): string => `${numberWords.count(value)} ${unit}`;

const formula = (computed: Computed): string => sayWorking(computed, { operand, place: placeWords.place });

function note({ note: own, computed, value }: Figure): string {
  if (computed === undefined || value === null) return own;
  if (computed.operation !== 'balance') return `${own}本站用${computed.of.length}个数算出，不是公布的数。`;
  const isDifference = computed.of.some(({ sign }) => sign === -1);
  return `${own}本站把各区公布的数${isDifference ? '加减' : '相加'}得出，不是公布的数。`;
}

export const figureWords: FigureWords = { status, bound, missing, method, formula, note, refusal };
