import { describe, expect, it } from 'vitest';
import { toComputedFigures, type ComputedIndicator } from '../../src/lib/domain/computed';
import { toId } from '../../src/lib/domain/ids';
import { boundaries } from './tiny-boundaries';
import { aFigure, type FigureText } from './a-figure';

const PER_HEAD: ComputedIndicator = {
  id: toId('gdp-per-head'),
  name: '人均',
  short: '人均',
  unit: '万元/人',
  definition: '总值除以年末人口。',
  kind: 'ratio',
  theme: '经济',
  comparableWith: [],
  numerator: toId('gdp'),
  denominator: toId('people'),
  denominatorPeriod: 'year-end',
  factor: 1,
  decimals: 2,
  refusals: []
};

const people = (text: FigureText = {}) =>
  aFigure({ id: 'people', indicator: 'people', unit: '万人', period: '2021-12-31', value: 7, ...text });

describe('a computed figure', () => {
  it('is one number divided by another, and says so', () => {
    const [figure, ...others] = toComputedFigures(PER_HEAD, [aFigure(), people()], boundaries);
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
    ['no value', people({ value: null })],
    ['nobody', people({ value: 0 })]
  ])('is not made with people of %s', (_name, other) => {
    expect(toComputedFigures(PER_HEAD, [aFigure(), other], boundaries)).toEqual([]);
  });

  it('is not made of an expected number', () => {
    const expected = aFigure({ status: 'estimate' });
    expect(toComputedFigures(PER_HEAD, [expected, people()], boundaries)).toEqual([]);
  });

  it('is only about as exact as what it is made of', () => {
    const [figure] = toComputedFigures(PER_HEAD, [aFigure({ bound: 'ge' }), people()], boundaries);
    expect(figure?.bound).toBe('approx');
  });

  it('is a gap with its reason where the two do not speak of the same ground', () => {
    const refusals = [{ boundary: toId<never>('new'), area: toId<never>('900001'), reason: '不同地。' }];
    const [figure] = toComputedFigures({ ...PER_HEAD, refusals }, [aFigure(), people()], boundaries);
    expect(figure).toMatchObject({ value: null, missing: 'definition-differs', note: '不同地。' });
  });

  it('has an id of its own for every area, boundary and period', () => {
    const figures = [
      aFigure(),
      aFigure({ id: 'b', area: '900002' }),
      people(),
      people({ id: 'people-b', area: '900002' })
    ];
    const ids = toComputedFigures(PER_HEAD, figures, boundaries).map(({ id }) => id);
    expect(ids).toEqual(['gdp-per-head-new-900001-2021', 'gdp-per-head-new-900002-2021']);
  });
});
