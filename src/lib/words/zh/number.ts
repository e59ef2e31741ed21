import type { Bound, Quantity, Status } from '../../domain/figure';
import type { NumberParts, NumberWords } from '../index';
import { missing } from './figure-names';
import { readingUnit } from './reading-unit';

const BEFORE: Readonly<Record<Bound, string>> = { '': '', ge: '', le: '不超过', approx: '约' };
const AFTER: Readonly<Record<Bound, string>> = { '': '', ge: '以上', le: '', approx: '' };
const MARKS: Partial<Record<Status, string>> = { estimate: '预计', target: '目标', preliminary: '初步' };
/** What a ratio is counted against is named in titles and legends, and is no unit beside the number. */
const UNIT_NAMES: Readonly<Record<string, string>> = { 'km²': '平方公里', pp: '个百分点', '女=100': '' };

const NUMERALS = /* @__PURE__ */ '零一两三四五六七八九十'.split('');

const numeral = (value: number): string => NUMERALS[value] ?? count(value);

/** 11936010 → `11,936,010`; four digits stay whole, as Chinese newspapers set them; the minus is a minus. */
function count(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  return grouped(text, isLong(text));
}

/** Four digits beside five are grouped with them: `5,000` and `10,000` on one axis. */
function counts(values: readonly number[]): string[] {
  const texts = values.map(String);
  return texts.map((text) => grouped(text, texts.some(isLong)));
}

const isLong = (text: string): boolean => /^-?\d{5}/.test(text);

function grouped(text: string, isGrouped: boolean): string {
  const [whole = '', fraction] = text.replace('-', '−').split('.');
  const groups = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${groups}.${fraction}` : groups;
}

function signed(value: number): string {
  const size = count(Math.abs(value));
  return value === 0 ? size : `${value < 0 ? '−' : '+'}${size}`;
}

function parts(quantity: Quantity): NumberParts {
  const { value, unit, decimals, bound, status } = quantity;
  if (value === null) {
    const reason = quantity.missing ? missing[quantity.missing] : '缺';
    return { before: '', number: reason, unit: '', after: '', mark: '' };
  }
  return {
    before: BEFORE[bound],
    number: count(value, decimals),
    unit: UNIT_NAMES[unit] ?? unit,
    after: AFTER[bound],
    mark: MARKS[status] ?? ''
  };
}

/** Units that are set without a space: `15.1%`, `1.58:1`. */
const CLOSE_UNITS = ['', '%', ':1'];

function join({ mark, before, number, unit, after }: NumberParts): string {
  const space = CLOSE_UNITS.includes(unit) ? '' : ' ';
  return `${mark}${before}${number}${space}${unit}${after}`;
}

const plainNumber = (quantity: Quantity): string => join({ ...parts(quantity), mark: '' });

function change(quantity: Quantity): string {
  const said = parts(quantity);
  return join(quantity.value === null ? said : { ...said, number: signed(quantity.value) });
}

function growth(quantity: Quantity): string {
  const value = quantity.value ?? 0;
  // 初步 is said of the value; what was only expected or aimed at is said here too.
  const mark = quantity.status === 'preliminary' ? '' : parts(quantity).mark;
  const size = plainNumber({ ...quantity, value: Math.abs(value) });
  return `${mark}同比${value < 0 ? '下降' : '增长'}${size}`;
}

export const numberWords: NumberWords = {
  count,
  counts,
  signed,
  numeral,
  parts,
  number: (quantity) => join(parts(quantity)),
  plainNumber,
  growth,
  change,
  readingUnit,
  unitInFull: (unit) => unit,
  chartUnit: (unit) => ({ factor: 1, unit })
};
