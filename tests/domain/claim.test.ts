import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, judge, sumOfExtents, type Entrant } from '../../src/lib/domain/claim';
import { superlativesIn } from '../../src/lib/domain/superlative';

const exact = (name: string, value: number): Entrant => ({ name, value: extentOf(value, '') });
const COUNTY = [exact('A', 400), exact('B', 300), exact('C', 200), exact('D', 100)];
const NONE = { over: null, under: null };

describe('a rank', () => {
  const rank = (who: string, place: number, among = COUNTY) => judge({ kind: 'rank', who, place, among });

  it('counts from the greatest, and below zero from the least', () => {
    expect(rank('A', 1).holds).toBe(true);
    expect(rank('C', 3).holds).toBe(true);
    expect(rank('C', -2).holds).toBe(true);
    expect(rank('D', -1).holds).toBe(true);
    expect(rank('B', 1).holds).toBe(false);
    expect(rank('B', -1).holds).toBe(false);
  });

  it('is nobody’s where two are alike', () => {
    const alike = [...COUNTY, exact('E', 400)];
    expect(rank('A', 1, alike)).toMatchObject({ holds: false, from: 1, to: 2 });
    expect(rank('B', 3, alike).holds).toBe(true);
  });

  it('is not borne out where a number without an upper end may be greater', () => {
    const open = [...COUNTY.slice(1), { name: 'A', value: extentOf(250, 'ge') }];
    expect(rank('B', 1, open)).toMatchObject({ holds: false, from: 1, to: 2 });
    expect(rank('A', 1, open).holds).toBe(false);
    expect(rank('D', -1, open).holds).toBe(true);
  });

  it('tells who stands next to it', () => {
    expect(rank('B', 2)).toMatchObject({ ahead: { name: 'A' }, behind: { name: 'C' }, count: 4 });
    expect(rank('C', -2)).toMatchObject({ ahead: { name: 'D' }, behind: { name: 'B' } });
  });

  it('is held by one place at most, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 12 }), (values) => {
        const among = values.map((value, i) => exact(String(i), value));
        const firsts = among.filter(({ name }) => rank(name, 1, among).holds);
        expect(firsts.length).toBeLessThanOrEqual(1);
        for (const { value } of firsts) expect(value.high).toBe(Math.max(...values));
      })
    );
  });

  it('is asked of nobody who is not there', () => {
    expect(() => rank('Z', 1)).toThrow('Z is not among');
  });
});

describe('「只有」', () => {
  const only = (who: string[], limits: object, among = COUNTY) =>
    judge({ kind: 'only', who, limits: { ...NONE, ...limits }, among });

  it('holds for exactly those within the limits', () => {
    expect(only(['D'], { under: 150 }).holds).toBe(true);
    expect(only(['A', 'B'], { over: 250 }).holds).toBe(true);
    expect(only(['A'], { over: 250 }).holds).toBe(false);
    expect(only(['A', 'B', 'C'], { over: 250 }).holds).toBe(false);
  });

  it('does not hold where one may lie within', () => {
    const open = [...COUNTY, { name: 'E', value: extentOf(50, 'ge') }];
    expect(only(['A', 'B'], { over: 250 }, open).holds).toBe(false);
  });
});

describe('an order and a ratio', () => {
  it('run strictly one way', () => {
    const order = (how: 'more' | 'less' | 'equal', ...of: Entrant[]) => judge({ kind: 'order', order: how, of }).holds;
    expect(order('more', exact('a', 3), exact('b', 2), exact('c', 1))).toBe(true);
    expect(order('more', exact('a', 3), exact('b', 3))).toBe(false);
    expect(order('less', exact('a', 3), exact('b', 2))).toBe(false);
    expect(order('equal', exact('a', 0.1 + 0.2), exact('b', 0.3))).toBe(true);
    expect(order('equal', exact('a', 3), exact('b', 3.01))).toBe(false);
  }); // prettier-ignore

  it('are measured against what is over and under', () => {
    const share = (over: number | null, under: number | null) =>
      judge({ kind: 'ratio', as: 'share', of: [exact('a', 51), exact('b', 100)], limits: { over, under } });
    expect(share(50, null)).toMatchObject({ holds: true, value: { low: 51, high: 51 } });
    expect(share(51, null).holds).toBe(false);
    expect(share(null, 50).holds).toBe(false);
    const times = judge({ kind: 'ratio', as: 'times', of: [exact('a', 199), exact('b', 100)], limits: { over: 2, under: null } });
    expect(times.holds).toBe(false);
  }); // prettier-ignore

  it('add up what is known of their parts', () => {
    expect(sumOfExtents([extentOf(1, ''), extentOf(2, 'ge')])).toEqual({ low: 3, high: Infinity });
  });
});

describe('superlatives in prose', () => {
  const rule = { words: ['最', '第?', '超过一半', '超过'], not: ['最近', '第?次'] };
  const found = (text: string) => superlativesIn(text, rule).map((each) => each.text);

  it('are the words of the list, the longer first', () => {
    expect(found('全市最多，列第三，超过一半。')).toEqual(['最', '第三', '超过一半']);
  });

  it('are whole words where they are written in Latin letters, small or capital', () => {
    const english = { words: ['most', 'more than'], not: ['at most'] };
    const said = superlativesIn('Most are almost there; more than half, at most.', english);
    expect(said.map(({ text }) => text)).toEqual(['Most', 'more than']);
  });

  it('are not in words that assert nothing, nor in a bound number', () => {
    expect(found('最近一回，第七次普查，第{{rank}}。')).toEqual([]);
  });
});
