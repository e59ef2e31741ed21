import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { realData } from './real-data';
import { stateOf, tinyData } from './tiny-data';

const data = tinyData();
const real = realData();

describe('an address', () => {
  it('that asks for nothing shows the first indicator where it is fullest', () => {
    const { state, problems } = parseQuery('', data);
    expect(problems).toEqual([]);
    expect(state).toMatchObject({
      indicator: 'people',
      measure: 'value',
      period: '2020-11-01',
      boundary: 'new',
      family: 'actual',
      area: null,
      compare: []
    });
  });

  it.each([
    ['?indicator=gdb', '没有各区的数可画的指标「gdb」'],
    ['?indicator=gdp&period=2031', '这个指标没有时期「2031年」的数'],
    ['?indicator=gdp&boundary=1999', '这个指标没有边界「1999」上的数'],
    ['?indicator=gdp&status=target', '这个指标没有性质为「target」的数'],
    ['?area=999999', '的区「999999」'],
    ['?method=magic', '没有分级办法「magic」'],
    ['?view=moon', '没有视图「moon」'],
    ['?compare=900001,999999', '没有代码为「999999」的区，不能放进对比']
  ])('%s says what it cannot have, and shows something true', (query, text) => {
    const { state, problems } = parseQuery(query, data);
    expect(problems.join('；')).toContain(text);
    expect(toModel(state, data).rows.some(({ shown }) => shown)).toBe(true);
  });

  it('cannot put half a year on a map of a year, nor an estimate among what happened', () => {
    const { state, problems } = parseQuery('?indicator=gdp&period=2021-S1&status=actual', data);
    expect(problems.join()).toContain('没有性质为「actual」的数');
    expect(state).toMatchObject({ period: '2021-S1', family: 'estimate' });
  });

  it('holds at most four divisions to compare', () => {
    const codes = '330102,330105,330106,330108,330109';
    const { state, problems } = parseQuery(`?compare=${codes}`, real);
    expect(state.compare).toEqual(['330102', '330105', '330106', '330108']);
    expect(problems).toEqual(['一次最多对比 4 个区']);
  });

  it('of every map that the figures allow leads to that map, and back to itself', () => {
    for (const option of toOptions(real.figures)) {
      const wish = `?indicator=${option.indicator}&measure=${option.measure}&period=${encodeURIComponent(option.period.text)}&boundary=${option.boundary}&status=${option.family}`;
      const state = stateOf(wish, real);
      expect({ ...state, period: state.period }).toMatchObject({
        indicator: option.indicator,
        measure: option.measure,
        period: option.period.text,
        boundary: option.boundary,
        family: option.family
      });
      const again = parseQuery(toQuery(state, real), real);
      expect(again).toEqual({ state, problems: [] });
      expect(toModel(state, real).rows.filter(({ shown }) => shown)).toHaveLength(option.count);
    }
  });

  it('of any kind is read without an accident', () => {
    const key = fc.constantFrom(
      'indicator',
      'period',
      'boundary',
      'area',
      'compare',
      'method',
      'measure',
      'x'
    );
    const query = fc.array(fc.tuple(key, fc.string({ maxLength: 12 })), { maxLength: 6 });
    fc.assert(
      fc.property(query, (pairs) => {
        const { state } = parseQuery(`?${new URLSearchParams(pairs).toString()}`, data);
        expect(() => toModel(state, data)).not.toThrow();
      })
    );
  });
});
