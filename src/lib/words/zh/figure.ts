import type { ClassMethod } from '../../domain/classify';
import type { Computed, Figure, Operand, Term } from '../../domain/figure';
import type { FigureWords } from '../index';
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

function formula(computed: Computed): string {
  switch (computed.kind) {
    case 'quotient':
      return computed.of.map(operand).join(' ÷ ');
    case 'balance':
      return balance(computed.of);
    default:
      return computed satisfies never;
  }
}

/** Names of places say their boundary only where the formula speaks of two. */
function balance(terms: readonly Term[]): string {
  const areMixed = terms.some(({ sign }) => sign === -1);
  const say = (term: Term): string =>
    `${areMixed ? placeWords.place(term.place) : term.place.name} ${operand(term)}`;
  return terms
    .map((term, i) => (i === 0 ? say(term) : `${term.sign === 1 ? ' ＋ ' : ' － '}${say(term)}`))
    .join('');
}

function note({ note: own, computed, value }: Figure): string {
  if (!computed || value === null) return own;
  switch (computed.kind) {
    case 'quotient':
      return `${own}本站用两个公布的数算出，不是公布的数。`;
    case 'balance': {
      const isDifference = computed.of.some(({ sign }) => sign === -1);
      return `${own}本站把各区公布的数${isDifference ? '加减' : '相加'}得出，不是公布的数。`;
    }
  }
}

export const figureWords: FigureWords = { status, bound, missing, method, formula, note, refusal };
