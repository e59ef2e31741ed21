import { describe, expect, it } from 'vitest';
import * as computedFigures from '../../src/lib/domain/computed';
import type { ComputedIndicator } from '../../src/lib/domain/computed';
import type { Figure } from '../../src/lib/domain/figure';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import { aFigure, type FigureText } from './a-figure';

const CITY = { code: toId<AreaCode>('900000'), boundaries: [] };

const toComputedFigures = (computed: ComputedIndicator, figures: readonly Figure[]): Figure[] =>
  computedFigures.toComputedFigures(computed, figures, CITY);

const PER_HEAD: ComputedIndicator = {
  id: toId('gdp-per-head'),
  name: '人均',
  short: '人均',
  unit: '万元/人',
  definition: '总值除以年末人口。',
  kind: 'ratio',
  theme: '经济',
  comparableWith: [],
  formula: {
    kind: 'quotient',
    numerator: toId('gdp'),
    denominator: toId('people'),
    denominatorPeriod: 'year-end',
    factor: 1
  },
  decimals: 2,
  refusals: []
};

const people = (text: FigureText = {}) =>
  aFigure({ id: 'people', indicator: 'people', unit: '万人', period: '2021-12-31', value: 7, ...text });

describe('a computed figure', () => {
  it('is one number divided by another, and says so', () => {
    const [figure, ...others] = toComputedFigures(PER_HEAD, [aFigure(), people()]);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ value: 11.5, unit: '万元/人', indicator: 'gdp-per-head', bound: '' });
    expect(figure?.computed).toEqual({
      operation: 'quotient',
      inputs: ['a-gdp-2021', 'people'],
      of: [
        { value: 80.5, unit: '亿元' },
        { value: 7, unit: '万人' }
      ]
    });
    expect(figure?.growthPct).toBeNull();
  });

  it.each([
    ['another boundary', people({ boundary: 'old' })],
    ['another area', people({ area: '900002' })],
    ['another time', people({ period: '2020-12-31' })],
    ['a target', people({ status: 'target' })],
    ['no value', people({ value: null })]
  ])('is not made with people of %s', (_name, other) => {
    expect(toComputedFigures(PER_HEAD, [aFigure(), other])).toEqual([]);
  });

  it('of nobody is a gap that says that it does not apply, and no number', () => {
    const [figure] = toComputedFigures(PER_HEAD, [aFigure(), people({ value: 0 })]);
    expect(figure).toMatchObject({ value: null, missing: 'not-applicable' });
  });

  it('is not made of an expected number', () => {
    const expected = aFigure({ status: 'estimate' });
    expect(toComputedFigures(PER_HEAD, [expected, people()])).toEqual([]);
  });

  it('is only about as exact as what it is made of', () => {
    const [figure] = toComputedFigures(PER_HEAD, [aFigure({ bound: 'ge' }), people()]);
    expect(figure?.bound).toBe('approx');
  });

  it('is a gap with its reason where the two do not speak of the same ground', () => {
    const refusals = [{ boundary: toId<never>('new'), area: toId<never>('900001'), reason: '不同地。' }];
    const [figure] = toComputedFigures({ ...PER_HEAD, refusals }, [aFigure(), people()]);
    expect(figure).toMatchObject({ value: null, missing: 'definition-differs', note: '不同地。' });
  });

  it('is made of the whole city as of a division', () => {
    const [figure] = toComputedFigures(PER_HEAD, [aFigure({ area: '900000' }), people({ area: '900000' })]);
    expect(figure).toMatchObject({ value: 11.5, place: { kind: 'area', code: '900000' } });
  });

  it('has an id of its own for every area, boundary and period', () => {
    const figures = [
      aFigure(),
      aFigure({ id: 'b', area: '900002' }),
      people(),
      people({ id: 'people-b', area: '900002' })
    ];
    const ids = toComputedFigures(PER_HEAD, figures).map(({ id }) => id);
    expect(ids).toEqual(['gdp-per-head-new-900001-2021', 'gdp-per-head-new-900002-2021']);
  });
});

const SUM: ComputedIndicator = {
  ...{ ...PER_HEAD, id: toId('old'), unit: '人', decimals: 0 },
  formula: { kind: 'sum', of: [toId('sixties'), toId('seventies')] }
};

const part = (indicator: string, text: FigureText = {}) =>
  aFigure({
    id: `${indicator}-${text.period ?? ''}`,
    indicator,
    unit: '人',
    period: '2020',
    value: 3,
    ...text
  });

describe('a sum', () => {
  it('adds up all its parts of one place and period', () => {
    const [figure] = toComputedFigures(SUM, [part('sixties', { value: 40 }), part('seventies')]);
    expect(figure).toMatchObject({ value: 43, unit: '人', computed: { operation: 'sum' } });
  });

  it.each([
    ['is not there', []],
    ['has no value', [part('seventies', { value: null })]],
    ['is of another period', [part('seventies', { period: '2010' })]],
    ['lies on another boundary', [part('seventies', { boundary: 'old' })]]
  ])('is none where a part %s', (_name, others) => {
    expect(toComputedFigures(SUM, [part('sixties'), ...others])).toEqual([]);
  });

  it('serves a share that stands further down', () => {
    const parts = [part('sixties', { value: 40 }), part('seventies', { value: 10 })];
    const all = part('people', { value: 200 });
    const share: ComputedIndicator = {
      ...{ ...PER_HEAD, id: toId('old-share'), unit: '%', decimals: 1 },
      formula: {
        kind: 'quotient',
        ...{ numerator: SUM.id, denominator: toId('people'), denominatorPeriod: 'same', factor: 100 }
      }
    };
    const sums = toComputedFigures(SUM, parts);
    expect(toComputedFigures(share, [...parts, all, ...sums])[0]?.value).toBe(25);
  });
});

describe('a change', () => {
  const changeAs = (as: 'percent' | 'points' | 'amount'): ComputedIndicator => ({
    ...{ ...PER_HEAD, id: toId('change'), decimals: 1 },
    formula: {
      ...{ kind: 'change', of: toId('people'), later: toId('people') },
      ...{ from: '2010', to: '2020', as }
    }
  });
  const before = part('people', { period: '2010', value: 40 });
  const after = part('people', { period: '2020', value: 50 });

  it('goes from the earlier to the later, in per cent or in points, over the span between', () => {
    const [percent] = toComputedFigures(changeAs('percent'), [after, before]);
    expect(percent).toMatchObject({ value: 25, period: { text: '2010/2020', kind: 'span' } });
    expect(percent?.computed).toMatchObject({
      operation: 'change-percent',
      inputs: ['people-2010', 'people-2020']
    });
    const [points] = toComputedFigures(changeAs('points'), [before, after]);
    expect(points).toMatchObject({ value: 10, computed: { operation: 'change-points' } });
  });

  it('as an amount is what is more, the later less the earlier', () => {
    const [more] = toComputedFigures(changeAs('amount'), [before, after]);
    expect(more).toMatchObject({
      value: 10,
      computed: { operation: 'difference', inputs: ['people-2020', 'people-2010'] }
    });
  });

  it('may end with another indicator that counts the same', () => {
    const change = changeAs('percent');
    const recast = { ...change, formula: { ...change.formula, of: toId('recast') } } as ComputedIndicator;
    const recounted = part('recast', { period: '2010', value: 25, bound: 'approx' });
    expect(toComputedFigures(recast, [recounted, before, after])).toMatchObject([
      { value: 100, bound: 'approx' }
    ]);
  });

  it('is none from nothing, and none where one end is not known', () => {
    expect(
      toComputedFigures(changeAs('percent'), [part('people', { period: '2010', value: 0 }), after])
    ).toEqual([]);
    expect(toComputedFigures(changeAs('points'), [after])).toEqual([]);
  });

  it('is as exact as its ends', () => {
    const [figure] = toComputedFigures(changeAs('points'), [before, { ...after, bound: 'approx' }]);
    expect(figure?.bound).toBe('approx');
  });
});

describe('a difference', () => {
  it('is one number less another of the same place and time', () => {
    const less: ComputedIndicator = {
      ...{ ...PER_HEAD, id: toId('more-men'), unit: '人', decimals: 0 },
      formula: { kind: 'difference', of: toId('men'), less: toId('women') }
    };
    const [figure, ...others] = toComputedFigures(less, [
      part('men', { value: 3 }),
      part('women', { value: 5 }),
      part('women', { period: '2010', value: 1 })
    ]);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ value: -2, computed: { operation: 'difference' } });
  });
});
