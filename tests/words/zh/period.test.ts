import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, parsePeriod } from '../../../src/lib/domain/period';
import { zh } from '../../../src/lib/words/zh';

describe('a period in Chinese', () => {
  it.each([
    ['2021', '2021年', '全年'],
    ['1998', '1998年', '全年'],
    ['2021-S1', '2021年上半年', '半年'],
    ['2021-S2', '2021年下半年', '半年'],
    ['2019-Q1', '2019年一季度', '季度'],
    ['2019-Q4', '2019年四季度', '季度'],
    ['2021-02', '2021年2月', '单月'],
    ['2020-11-01', '2020年11月1日', '时点'],
    ['2020-02-29', '2020年2月29日', '时点'],
    ['2021/2025', '2021年至2025年', '5年'],
    ['2019-Q1/2021-Q2', '2019年一季度至2021年二季度', '30个月'],
    ['2021-S2/2022-S1', '2021年下半年至2022年上半年', '1年'],
    ['2022-01/2022-09', '2022年1月至2022年9月', '9个月'],
    ['2020-02-28/2020-03-01', '2020年2月28日至2020年3月1日', '3天']
  ])('%s reads %s, lasts %s', (text, read, length) => {
    expect(zh.period(text)).toBe(read);
    expect(zh.length(lengthOf(parsePeriod(text)!))).toBe(length);
  });

  it.each([
    ['2021', '2021'],
    ['2021-12-31', '2021年末'],
    ['2020-11-01', '2020年11月1日'],
    ['2021-S1', '2021上半年'],
    ['2019-Q4', '2019四季度']
  ])('%s is short for %s', (text, short) => {
    expect(zh.shortPeriod(parsePeriod(text)!)).toBe(short);
  });

  it('that can be read can be said, and nothing throws', () => {
    const letters = fc.constantFrom(...'0123456789-/SQ', '2021', '2019-S1', '2020-11');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        const period = parsePeriod(text);
        if (period)
          expect(zh.period(text) + zh.length(lengthOf(period))).not.toMatch(/-|NaN|undefined|Infinity/);
      })
    );
  });
});
