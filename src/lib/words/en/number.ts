import type { Bound, Quantity, Status } from '../../domain/figure';
import type { ReadingUnit } from '../../domain/reading-unit';
import type { NumberParts, NumberWords } from '../index';
import { grouped, plainDigits, shifted } from './digits';
import { missing } from './figure-names';
import { isRank, scaleOf, scaleUpTo, unitInFull, unitNamed } from './units';

/** With a space that no line breaks at: number and word are one. */
const BEFORE: Readonly<Record<Bound, string>> = {
  '': '',
  ge: 'at least\u00a0',
  le: 'at most\u00a0',
  approx: 'about\u00a0'
};
const MARKS: Partial<Record<Status, string>> = {
  estimate: 'estimate',
  target: 'target',
  preliminary: 'preliminary'
};

const NUMERALS = /* @__PURE__ */ 'zero one two three four five six seven eight nine ten'.split(' ');

const numeral = (value: number): string => NUMERALS[value] ?? count(value);

const count = (value: number, decimals?: number): string => grouped(plainDigits(value, decimals));

const signOf = (value: number): string => (value === 0 ? '' : value < 0 ? '−' : '+');

const signed = (value: number): string => `${signOf(value)}${count(Math.abs(value))}`;

function ordinal(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14;
  return `${count(value)}${(teens ? undefined : ['', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

/** 亿元 and 万人 are read in billions and millions, with the digits that the source has and no others. */
function sayValue(value: number, unit: string, decimals?: number): Pick<NumberParts, 'number' | 'unit'> {
  const { one, many, power } = unitNamed(unit);
  if (isRank(unit)) return { number: ordinal(value), unit: '' };
  const digits = plainDigits(value, decimals);
  const scale = power === 0 ? { power: 0, name: '' } : scaleOf(Math.abs(value) * 10 ** power);
  const number = grouped(shifted(digits, power - scale.power));
  const noun = number === '1' && scale.power === 0 ? one : many;
  return { number, unit: [scale.name, noun].filter(Boolean).join(' ') };
}

function parts({ value, unit, decimals, bound, status, missing: why }: Quantity): NumberParts {
  if (value === null) {
    return { before: '', number: why ? missing[why] : 'missing', unit: '', after: '', mark: '' };
  }
  const mark = MARKS[status] ?? '';
  return { before: BEFORE[bound], ...sayValue(value, unit, decimals), after: '', mark };
}

/** Units that are set without a space: `15.1%`, `1.58:1`. */
const CLOSE_UNITS = ['', '%', ':1'];

function join({ mark, before, number, unit, after }: NumberParts): string {
  const space = CLOSE_UNITS.includes(unit) ? '' : ' ';
  return `${mark && `${mark} `}${before}${number}${space}${unit}${after}`;
}

const plainNumber = (quantity: Quantity): string => join({ ...parts(quantity), mark: '' });

function change(quantity: Quantity): string {
  const { value } = quantity;
  if (value === null) return join(parts(quantity));
  const size = parts({ ...quantity, value: Math.abs(value) });
  return join({ ...size, number: `${signOf(value)}${size.number}` });
}

/** A preliminary value's growth does not repeat that; what was only expected or aimed at is said. */
function growth(quantity: Quantity): string {
  const value = quantity.value ?? 0;
  const size = plainNumber({ ...quantity, value: Math.abs(value) });
  const [rise, noun] = value < 0 ? ['down', 'fall'] : ['up', 'rise'];
  switch (quantity.status) {
    case 'estimate':
      return `an estimated ${noun} of ${size} on a year earlier`;
    case 'target':
      return `a targeted ${noun} of ${size} on a year earlier`;
    default:
      return value === 0 ? 'unchanged from a year earlier' : `${rise} ${size} on a year earlier`;
  }
}

function readingUnit(unit: string, max: number): ReadingUnit {
  const { many, power, title } = unitNamed(unit);
  const size = Math.abs(max) * 10 ** power;
  const isCounted = power > 0 || ['人', '户', '元', '件'].includes(unit);
  const scale = isCounted ? scaleUpTo(size, unit) : { power: 0, name: '' };
  const name = [scale.name, title && scale.name ? '' : (title ?? many)].filter(Boolean).join(' ');
  return { factor: 10 ** (scale.power - power), unit: name };
}

export const numberWords: NumberWords = {
  count,
  counts: (values) => values.map((value) => count(value)),
  signed,
  numeral,
  parts,
  number: (quantity) => join(parts(quantity)),
  plainNumber,
  growth,
  change,
  readingUnit,
  unitInFull,
  chartUnit: (unit, max) => {
    const read = readingUnit(unit, max);
    // Things that are counted are named by what is counted.
    return read.unit === 'number' ? { ...read, unit: '' } : read;
  }
};
