import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthKey, lengthOf, parsePeriod, partsOf } from '../../src/lib/domain/period';

describe('a period', () => {
  it.each([
    ['2021', 'year', { kind: 'year' }],
    ['1998', 'year', { kind: 'year' }],
    ['2021-S1', 'half', { kind: 'half' }],
    ['2021-S2', 'half', { kind: 'half' }],
    ['2019-Q1', 'quarter', { kind: 'quarter' }],
    ['2019-Q4', 'quarter', { kind: 'quarter' }],
    ['2021-02', 'month', { kind: 'month' }],
    ['2020-11-01', 'day', { kind: 'day' }],
    ['2020-02-29', 'day', { kind: 'day' }],
    ['2021/2025', 'span', { kind: 'months', count: 60 }],
    ['2019-Q1/2021-Q2', 'span', { kind: 'months', count: 30 }],
    ['2021-S2/2022-S1', 'span', { kind: 'months', count: 12 }],
    ['2022-01/2022-09', 'span', { kind: 'months', count: 9 }],
    ['2020-02-28/2020-03-01', 'span', { kind: 'days', count: 3 }],
    ['2000-11-01/2010-11-01', 'span', { kind: 'months', count: 120 }],
    ['2010-11-01/2020-11-01', 'span', { kind: 'months', count: 120 }]
  ] as const)('%s is a %s and lasts %o', (text, kind, length) => {
    const period = parsePeriod(text);
    expect(period).toEqual({ text, kind });
    expect(lengthOf(period!)).toEqual(length);
  });

  it('is as long as another exactly where their keys agree', () => {
    const keys = ['2012/2021', '2015/2024', '2012/2020', '2021', '2021-S1/2021-S2'].map((text) =>
      lengthKey(parsePeriod(text)!)
    );
    expect(keys).toEqual(['months-120', 'months-120', 'months-108', 'year', 'months-12']);
  });

  it.each([
    ['2021', [{ year: '2021', part: '', day: '' }]],
    ['2019-Q4', [{ year: '2019', part: 'Q4', day: '' }]],
    [
      '2020-11-01/2020-11-30',
      [
        { year: '2020', part: '11', day: '01' },
        { year: '2020', part: '11', day: '30' }
      ]
    ]
  ])('%s comes apart', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['nothing', ''],
    ['a word', '去年'],
    ['a year of two digits', '21'],
    ['a year of another age', '1821'],
    ['a third half', '2021-S3'],
    ['a half in another hand', '2021-s1'],
    ['a quarter zero', '2021-Q0'],
    ['a fifth quarter', '2021-Q5'],
    ['a month thirteen', '2021-13'],
    ['a month of one digit', '2021-1'],
    ['a 30th of February', '2021-02-30'],
    ['a leap day of a common year', '2021-02-29'],
    ['a 31st of April', '2021-04-31'],
    ['a day with a time', '2021-04-09T00:00'],
    ['a span without an end', '2021/'],
    ['a span without a start', '/2021'],
    ['a span of three', '2019/2020/2021'],
    ['a span that runs backwards', '2025/2021'],
    ['months that run backwards', '2022-09/2022-01'],
    ['a span of one', '2021/2021'],
    ['a span between two kinds', '2021/2022-S1'],
    ['a span with blanks', '2021 / 2025'],
    ['full-width digits', '２０２１'],
    ['a trailing line', '2021\n']
  ])('is not %s', (_name, text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('is every day that the calendar has, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.nat(11), fc.nat(30), (year, month, day) => {
        const date = new Date(Date.UTC(year, month, day + 1));
        const text = `${year}-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`;
        const isReal = date.toISOString().startsWith(text);
        expect(parsePeriod(text) !== undefined).toBe(isReal);
      })
    );
  });
});
