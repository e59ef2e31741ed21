import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRefusals, changeUnitOf, isCount, toChangeFigures } from '../../src/lib/domain/change';
import type { Indicator } from '../../src/lib/domain/indicator';
import type { ChangeUnit } from '../../src/lib/domain/scene-figures';
import { aFigure, type FigureText } from './a-figure';

const earlier = (text: FigureText = {}) => aFigure({ id: 'a-2021', period: '2021', value: 80, ...text });
const later = (text: FigureText = {}) => aFigure({ id: 'a-2022', period: '2022', value: 90, ...text });
const changed = (before: FigureText, after: FigureText, as: ChangeUnit = 'percent') =>
  toChangeFigures([earlier(before)], [later(after)], as)[0];

describe('a change between two periods', () => {
  it('is told in per cent of the earlier, with both of its numbers', () => {
    const figure = changed({}, {});
    expect(figure).toMatchObject({ value: 12.5, unit: '%', period: { text: '2021/2022' }, written: '' });
    expect(figure?.computed).toMatchObject({
      operation: 'change-percent',
      inputs: ['a-2021', 'a-2022'],
      of: [{ value: 80 }, { value: 90 }]
    });
  });

  it('of a share is told in points, and of a count in its own unit where circles show it', () => {
    const share = changed({ value: 12.9, unit: '%' }, { value: 12.66, unit: '%' }, 'points');
    expect(share).toMatchObject({ value: -0.24, unit: 'pp', computed: { operation: 'change-points' } });
    const amount = changed({}, {}, 'amount');
    expect(amount).toMatchObject({ value: 10, unit: '亿元' });
    expect(amount?.computed).toMatchObject({ operation: 'difference', inputs: ['a-2022', 'a-2021'] });
  });

  it('is worked out with either sign, and never told as none where there was one', () => {
    const values = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    const units = fc.constantFrom<ChangeUnit[]>('percent', 'points', 'amount');
    fc.assert(
      fc.property(values, values, units, (before, after, as) => {
        const value = changed({ value: before }, { value: after }, as)?.value ?? Number.NaN;
        expect(Math.sign(value)).toBe(Math.sign(after - before));
      })
    );
  });

  it('in per cent of nothing is none, and says that it does not apply', () => {
    expect(changed({ value: 0 }, {})).toMatchObject({ value: null, missing: 'not-applicable' });
    expect(changed({ value: 0 }, {}, 'amount')).toMatchObject({ value: 90, missing: null });
  });

  it('keeps the reason of a number that is missing', () => {
    const figure = changed({ value: null, missing: 'withheld' }, {});
    expect(figure).toMatchObject({ value: null, missing: 'withheld' });
  });

  it('is about as exact, and as final, as what it is made of', () => {
    expect(changed({ bound: 'approx' }, {})?.bound).toBe('approx');
    expect(changed({ status: 'preliminary' }, {})?.status).toBe('preliminary');
  });

  it('is made of one place', () => {
    expect(toChangeFigures([earlier({ area: '900002' })], [later()], 'percent')).toEqual([]);
  });

  it.each([
    ['a target', {}, { status: 'target' }, ['status']],
    ['half a year', { period: '2021-S1' }, {}, ['period-kind']],
    ['other ground', { boundary: 'old' }, {}, ['boundary']],
    ['a lower bound', {}, { bound: 'ge' }, ['bound']],
    ['another unit', {}, { unit: '万元' }, ['unit']]
  ] as const)('is not made with %s', (_name, before, after, kinds) => {
    const pair = [earlier(before), later(after)] as const;
    expect(changeRefusals(...pair).map(({ kind }) => kind)).toEqual(kinds);
    expect(toChangeFigures([pair[0]], [pair[1]], 'percent')).toEqual([]);
  });
});

describe('an indicator', () => {
  const of = (kind: Indicator['kind'], unit = '个'): ReturnType<typeof changeUnitOf> =>
    changeUnitOf({ kind, unit });

  it('that is a share changes by points, a count by per cent, and a change by nothing', () => {
    expect([of('rate', '%'), of('ratio', '%'), of('stock'), of('ratio', ':1')]).toEqual([
      'points',
      'points',
      'percent',
      'percent'
    ]);
    expect([of('growth', '%'), of('average-growth', '%'), of('rank')]).toEqual([null, null, null]);
  });

  it('may be circles where its values add up, and only there', () => {
    expect(isCount({ kind: 'stock', aggregation: 'sum' })).toBe(true);
    expect(isCount({ kind: 'flow' })).toBe(false);
    expect(isCount({ kind: 'rate', aggregation: 'sum' })).toBe(false);
  });
});
