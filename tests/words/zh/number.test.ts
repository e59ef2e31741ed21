import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, MISSING_REASONS, quantityOf, STATUSES } from '../../../src/lib/domain/figure';
import { zh } from '../../../src/lib/words/zh';
import { aFigure, figures, type FigureText } from '../../domain/a-figure';

const say = (text: FigureText): string => zh.number(quantityOf(aFigure(text)));
const sayGrowth = (text: FigureText): string => zh.number(growthOf(aFigure(text)));

describe('the change of a figure over a year', () => {
  it.each([
    ['grows', { growthPct: 12, growthBound: 'ge' }, '同比增长12%以上'],
    ['falls, without a minus', { growthPct: -5.3 }, '同比下降5.3%'],
    ['says what was only expected', { growthPct: 12, status: 'estimate' }, '预计同比增长12%'],
    ['does not repeat that a value is preliminary', { growthPct: 8.5, status: 'preliminary' }, '同比增长8.5%']
  ] as const)('%s', (_name, text, said) => {
    expect(zh.growth(growthOf(aFigure(text)))).toBe(said);
  });
});

describe('a figure in a sentence', () => {
  it.each([
    ['is plain where it is exact', { value: 489.19 }, '489.19 亿元'],
    ['says 以上 after a lower bound', { value: 1000, bound: 'ge' }, '1000 亿元以上'],
    ['says 不超过 before an upper bound', { value: 60, unit: '天', bound: 'le' }, '不超过60 天'],
    ['says 约 before a rounded number', { value: 605, unit: 'km²', bound: 'approx' }, '约605 平方公里'],
    ['leaves what a ratio is counted against to the title', { value: 114.99, unit: '女=100' }, '114.99'],
    ['marks an estimate', { value: 1160, status: 'estimate' }, '预计1160 亿元'],
    ['marks a target', { value: 1000, bound: 'ge', status: 'target' }, '目标1000 亿元以上'],
    ['marks a preliminary number', { value: 2298, status: 'preliminary' }, '初步2298 亿元'],
    ['does not mark a revised number', { value: 1949.8, status: 'revised' }, '1949.8 亿元'],
    ['sets percent without a space', { value: 4.51, unit: '%' }, '4.51%'],
    ['sets a ratio without a space', { value: 1.58, unit: ':1' }, '1.58:1'],
    ['groups five digits and more', { value: 11936010, unit: '人' }, '11,936,010 人'],
    ['keeps four digits whole', { value: 3051.61 }, '3051.61 亿元'],
    ['keeps a zero that was printed', { value: 671.5, written: '671.50亿元' }, '671.50 亿元'],
    ['keeps a zero behind grouped digits', { value: 1821.5, unit: 'km²', written: '1,821.50平方公里' }, '1821.50 平方公里'], // prettier-ignore
    ['takes no decimals from another unit', { value: 54200, unit: '元', written: '5.42万元' }, '54,200 元'],
    ['takes no decimals from another number', { value: 80, unit: '%', written: '80%，其中12.50' }, '80%']
  ] as const)('%s', (_name, text, said) => {
    expect(say(text)).toBe(said);
  });

  it.each(MISSING_REASONS)('gives its reason where it has no value: %s', (missing) => {
    expect(say({ value: null, missing })).toBe(zh.missing[missing]);
  });

  it('prints no digit where it has no value, whatever else is known of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MISSING_REASONS), fc.constantFrom(...STATUSES), (missing, status) => {
        expect(say({ value: null, missing, status })).not.toMatch(/\d|预计|目标/);
      })
    );
  });

  it('prints the digits of its value and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(2), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const number = zh.parts(quantityOf(aFigure({ value, written: '' }))).number;
        expect(Number(number.replaceAll(',', '').replace('−', '-'))).toBe(value);
      })
    );
  });

  it('has a mark exactly where it is no settled fact', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const isOpen = ['estimate', 'target', 'preliminary'].includes(figure.status);
        expect(zh.parts(quantityOf(figure)).mark !== '').toBe(isOpen && figure.value !== null);
      })
    );
  });
});

describe('the growth of a figure', () => {
  it.each([
    ['15.1%', { growthPct: 15.1 }],
    ['−0.9%', { growthPct: -0.9 }],
    ['约8%', { growthPct: 8, growthBound: 'approx' }],
    ['预计12%以上', { growthPct: 12, growthBound: 'ge', status: 'estimate' }]
  ] as const)('reads %s', (said, text) => {
    expect(sayGrowth(text)).toBe(said);
  });

  it('is there even where the value is missing', () => {
    expect(sayGrowth({ value: null, growthPct: 6.89 })).toBe('6.89%');
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [9999, '9999'],
    [10000, '10,000'],
    [-68100, '−68,100'],
    [1326467.25, '1,326,467.25'],
    [0.12345, '0.12345']
  ])('%d reads %s', (value, text) => {
    expect(zh.count(value)).toBe(text);
  });

  it('is padded or cut to the decimals that are asked for', () => {
    expect([zh.count(46, 1), zh.count(2.345, 0)]).toEqual(['46.0', '2']);
  });
});

describe('numbers of one scale', () => {
  it.each([
    [
      [0, 5000],
      ['0', '5000']
    ],
    [
      [0, 5000, 10_000],
      ['0', '5,000', '10,000']
    ],
    [
      [-12_000, 4000.5],
      ['−12,000', '4,000.5']
    ]
  ])('are grouped alike: %j', (values, said) => {
    expect(zh.counts(values)).toEqual(said);
  });
});
