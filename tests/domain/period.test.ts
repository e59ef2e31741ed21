import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, lengthName, parsePeriod } from '../../src/lib/domain/period';

describe('a period', () => {
  it.each([
    ['2021', 'year', '2021年', '全年'],
    ['1998', 'year', '1998年', '全年'],
    ['2021-S1', 'half', '2021年上半年', '半年'],
    ['2021-S2', 'half', '2021年下半年', '半年'],
    ['2019-Q1', 'quarter', '2019年一季度', '季度'],
    ['2019-Q4', 'quarter', '2019年四季度', '季度'],
    ['2021-02', 'month', '2021年2月', '单月'],
    ['2020-11-01', 'day', '2020年11月1日', '时点'],
    ['2020-02-29', 'day', '2020年2月29日', '时点'],
    ['2021/2025', 'span', '2021年至2025年', '5年'],
    ['2019-Q1/2021-Q2', 'span', '2019年一季度至2021年二季度', '30个月'],
    ['2021-S2/2022-S1', 'span', '2021年下半年至2022年上半年', '1年'],
    ['2022-01/2022-09', 'span', '2022年1月至2022年9月', '9个月'],
    ['2020-02-28/2020-03-01', 'span', '2020年2月28日至2020年3月1日', '3天']
  ])('%s is a %s, reads %s, lasts %s', (text, kind, read, length) => {
    const period = parsePeriod(text);
    expect(period).toEqual({ text, kind });
    expect(formatPeriod(text)).toBe(read);
    expect(lengthName(period!)).toBe(length);
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

  it('that can be read can be said, and nothing throws', () => {
    const letters = fc.constantFrom(...'0123456789-/SQ', '2021', '2019-S1', '2020-11');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        const period = parsePeriod(text);
        if (period) expect(formatPeriod(text) + lengthName(period)).not.toMatch(/-|NaN|undefined|Infinity/);
      })
    );
  });
});
