import type { ClassMethod } from '../../domain/classify';
import type { Computed, Figure, Operand } from '../../domain/figure';
import type { FigureWords } from '../index';
import { sayWorking } from '../working';
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

const operand = ({ value, unit }: Operand): string =>
  numberWords.plainNumber({ value, unit, bound: '', status: 'actual', missing: null });

const formula = (computed: Computed): string => sayWorking(computed, { operand, place: placeWords.place });

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
