import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, MISSING_REASONS, quantityOf, STATUSES } from '../../../src/lib/domain/figure';
import { toReading } from '../../../src/lib/domain/reading-unit';
import { en } from '../../../src/lib/words/en';
import { isKnownUnit, unitInFull } from '../../../src/lib/words/en/units';
import { realSite } from '../../content/real-site';
import { aFigure, type FigureText } from '../../domain/a-figure';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const say = (text: FigureText): string => plain(en.number(quantityOf(aFigure(text))));
const sayGrowth = (text: FigureText): string => plain(en.growth(growthOf(aFigure(text))));
const sayChange = (text: FigureText): string => plain(en.change(quantityOf(aFigure(text))));

describe('the change of a figure over a year, in English', () => {
  it.each([
    ['grows', { growthPct: 12, growthBound: 'ge' }, 'up at least 12% on a year earlier'],
    ['falls, without a minus', { growthPct: -5.3 }, 'down 5.3% on a year earlier'],
    ['stays', { growthPct: 0 }, 'unchanged from a year earlier'],
    ['says what was only expected', { growthPct: 12, status: 'estimate' }, 'an estimated rise of 12% on a year earlier'], // prettier-ignore
    ['says what was aimed at', { growthPct: 6.5, growthBound: 'approx', status: 'target' }, 'a targeted rise of about 6.5% on a year earlier'], // prettier-ignore
    ['does not repeat that a value is preliminary', { growthPct: 8.5, status: 'preliminary' }, 'up 8.5% on a year earlier'] // prettier-ignore
  ] as const)('%s', (_name, text, said) => {
    expect(sayGrowth(text)).toBe(said);
  });
});

describe('a unit in a table', () => {
  it.each([
    ['亿元', '100 million yuan'],
    ['万人', '10,000 people'],
    ['万件', '10,000'],
    ['个', 'number'],
    ['位', 'rank'],
    ['km²', 'km²']
  ])('%s is %s', (unit, said) => {
    expect(unitInFull(unit)).toBe(said);
  });

  it('has no Chinese in it, whatever the indicator', () => {
    const said = realSite().indicators.map(({ unit }) => unitInFull(unit));
    expect(said.filter((each) => each === '' || /\p{Script=Han}/u.test(each))).toEqual([]);
  });
});

describe('a figure in an English sentence', () => {
  it.each([
    ['turns 亿元 into billions', { value: 489.19 }, '48.919 billion yuan'],
    ['turns less than ten 亿元 into millions', { value: 9.4 }, '940 million yuan'],
    ['keeps the decimals of what becomes millions', { value: 8.04 }, '804 million yuan'],
    ['says trillions from a thousand billions on', { value: 21860 }, '2.186 trillion yuan'],
    ['drops zeros that the source did not print behind its point', { value: 1000, bound: 'ge' }, 'at least 100 billion yuan'], // prettier-ignore
    ['keeps a zero that was printed', { value: 671.5, written: '671.50亿元' }, '67.150 billion yuan'],
    ['writes less than a million out', { value: 80, unit: '万元' }, '800,000 yuan'],
    ['turns 万元 into millions', { value: 569.8, unit: '万元' }, '5.698 million yuan'],
    ['turns 万人 into people', { value: 8.3, unit: '万人' }, '83,000 people'],
    ['turns a hundred 万人 into millions', { value: 1262.4, unit: '万人' }, '12.624 million people'],
    ['writes yuan a person out', { value: 11.5, unit: '万元/人' }, '115,000 yuan per person'],
    ['counts one person', { value: 1, unit: '人' }, '1 person'],
    ['counts two people', { value: 2, unit: '人' }, '2 people'],
    ['counts no people', { value: 0, unit: '人' }, '0 people'],
    ['counts one household', { value: 1, unit: '户' }, '1 household'],
    ['has one million people, not a person', { value: 100, unit: '万人' }, '1 million people'],
    ['says zero of money', { value: 0 }, '0 yuan'],
    ['sets a minus before what is below zero', { value: -8.3, unit: '万人' }, '−83,000 people'],
    ['groups four digits and more', { value: 5900, unit: '笔' }, '5,900'],
    ['leaves what is counted to the sentence', { value: 4, unit: '座' }, '4'],
    ['says at most before an upper bound', { value: 60, unit: '天', bound: 'le' }, 'at most 60 days'],
    ['says about before a rounded number', { value: 605, unit: 'km²', bound: 'approx' }, 'about 605 km²'],
    ['leaves what a ratio is counted against to the title', { value: 114.99, unit: '女=100' }, '114.99'],
    ['marks an estimate', { value: 1160, status: 'estimate' }, 'estimate 116 billion yuan'],
    ['marks a target', { value: 1000, bound: 'ge', status: 'target' }, 'target at least 100 billion yuan'],
    ['does not mark a revised number', { value: 1949.8, status: 'revised' }, '194.98 billion yuan'],
    ['sets percent without a space', { value: 4.51, unit: '%' }, '4.51%'],
    ['sets a ratio without a space', { value: 1.58, unit: ':1' }, '1.58:1'],
    ['says a rank as an ordinal', { value: 2, unit: '位' }, '2nd'],
    ['says an eleventh rank', { value: 11, unit: '位' }, '11th'],
    ['takes no decimals from another unit', { value: 54200, unit: '元', written: '5.42万元' }, '54,200 yuan']
  ] as const)('%s', (_name, text, said) => {
    expect(say(text)).toBe(said);
  });

  it.each(MISSING_REASONS)('gives its reason where it has no value: %s', (missing) => {
    expect(say({ value: null, missing })).toBe(en.missing[missing]);
  });

  it('prints no digit where it has no value, whatever else is known of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MISSING_REASONS), fc.constantFrom(...STATUSES), (missing, status) => {
        expect(say({ value: null, missing, status })).not.toMatch(/\d|estimate|target/);
      })
    );
  });

  it('gains no digit by its unit', () => {
    const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
    const units = fc.constantFrom('亿元', '万元', '万人', '万户', '亿美元');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), fc.nat(3), units, (whole, decimals, unit) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        const { number } = en.parts(quantityOf(aFigure({ value, unit, written: '' })));
        expect(significant(number)).toBe(significant(String(value)));
      })
    );
  });

  it('is the value it stands for', () => {
    const powers = { trillion: 1e12, billion: 1e9, million: 1e6, yuan: 1 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(2), (whole, decimals) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        const { number, unit } = en.parts(quantityOf(aFigure({ value, unit: '亿元', written: '' })));
        const power = powers[(unit.split(' ')[0] ?? '') as keyof typeof powers];
        expect((Number(number.replaceAll(',', '')) * power) / (value * 1e8)).toBeCloseTo(1, 12);
      })
    );
  });
});

describe('a change in English', () => {
  it.each([
    [{ value: 28.2, unit: '%', bound: 'approx' }, 'about +28.2%'],
    [{ value: -0.24, unit: 'pp' }, '−0.24 percentage points'],
    [{ value: 1, unit: '百分点' }, '+1 percentage point'],
    [{ value: -8.3, unit: '万人' }, '−83,000 people'],
    [{ value: 0, unit: '%' }, '0%']
  ] as const)('%o', (text, said) => {
    expect(sayChange(text)).toBe(said);
  });
});

describe('what English numbers are read in, side by side', () => {
  it.each([
    ['亿元', 388.2, 'billion yuan', 38.82],
    ['亿元', 5.2, 'million yuan', 520],
    ['人', 1_226_673, 'thousand people', 1227],
    ['人', 11_936_010, 'million people', 11.94],
    ['人', 24_000, 'people', 24_000],
    ['万人', 134.8, 'thousand people', 1348],
    ['元', 82_700, 'yuan', 82_700],
    ['万元/人', 25.1, 'yuan per person', 251_000],
    ['个', 20, 'number', 20],
    ['件', 128_000, 'thousand', 128],
    ['%', 30.59, '%', 30.59],
    ['女=100', 114.99, 'women = 100', 115]
  ])('%s up to %d', (unit, max, name, read) => {
    const reading = en.readingUnit(unit, max);
    expect(reading.unit).toBe(name);
    expect(toReading(max, reading)).toBe(read);
  });

  it('knows every unit that the site counts in', () => {
    const { figures, computed } = realSite();
    const units = [...figures, ...computed.figures].map(({ unit }) => unit);
    expect([...new Set(units)].filter((unit) => !isKnownUnit(unit))).toEqual([]);
  });
});

describe('small numbers in English prose', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
    [1200, '1,200']
  ] as const)('%d', (n, said) => {
    expect(en.numeral(n)).toBe(said);
  });

  it('have a sign where they are changes, and zero has none', () => {
    expect([1200, -2.3, 0].map(en.signed)).toEqual(['+1,200', '−2.3', '0']);
  });
});
