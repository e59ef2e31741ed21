import type { ClassMethod } from '../../domain/classify';
import type { Computed, Figure, Operand, Term } from '../../domain/figure';
import type { FigureWords } from '../index';
import { bound, missing, status } from './figure-names';
import { counted } from './list';
import { numberWords } from './number';
import { placeWords } from './place';
import { refusal } from './refusal';

const method: Readonly<Record<ClassMethod, string>> = {
  quantile: 'equal counts',
  jenks: 'natural breaks',
  equal: 'equal steps',
  given: 'set by the editors'
};

const SIGNS = { quotient: '÷', difference: '−', portion: '×' } as const;

/** Twenty age groups in a row say no more than the first, the last and that there are others. */
const shortened = (operands: readonly string[]): readonly string[] =>
  operands.length > 6 ? [...operands.slice(0, 2), '…', ...operands.slice(-1)] : operands;

const operand = ({ value, unit }: Operand): string =>
  numberWords.plainNumber({ value, unit, bound: '', status: 'actual', missing: null });

function formula(computed: Computed): string {
  const { operation, of } = computed;
  const operands = of.map(operand);
  switch (operation) {
    case 'quotient':
    case 'difference':
    case 'portion':
      return operands.join(` ${SIGNS[operation]} `);
    case 'sum':
      return shortened(operands).join(' + ');
    case 'change-percent':
      return `${operands[1]} ÷ ${operands[0]} − 1`;
    case 'change-points':
      return `${operands[1]} − ${operands[0]}`;
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
  return terms.map((term, i) => `${i === 0 ? '' : term.sign === 1 ? ' + ' : ' − '}${say(term)}`).join('');
}

function note({ note: own, computed, value }: Figure): string {
  if (computed === undefined || value === null) return own;
  const isDifference = computed.operation === 'balance' && computed.of.some(({ sign }) => sign === -1);
  const how =
    computed.operation === 'balance'
      ? `by ${isDifference ? 'adding and subtracting' : 'adding up'} what the districts published`
      : `from ${counted(numberWords.numeral(computed.of.length), 'number', 'numbers')}`;
  return [own, `Worked out here ${how}; nobody published it.`].filter(Boolean).join(' ');
}

export const figureWords: FigureWords = { status, bound, missing, method, formula, note, refusal };
