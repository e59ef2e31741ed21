import { describe, expect, it } from 'vitest';
import type { Boundary } from '../../src/lib/domain/boundary';
import { toComputedFigures, type ComputedIndicator, type Formula } from '../../src/lib/domain/computed';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import { aFigure, type FigureText } from './a-figure';

const code = (text: string): AreaCode => toId(text);
const WHOLE = '900000';
const NEW: Boundary = {
  ...{ id: toId('new'), name: '新边界', validFrom: null, validTo: null, notice: '' },
  areas: ['900001', '900002', '900003'].map((each) => ({
    ...{ code: code(each), name: each },
    ...{ publishedKm2: null, measuredKm2: 1 }
  }))
};
const CITY = { code: code(WHOLE), boundaries: [NEW] };

const worked = (formula: Formula): ComputedIndicator => ({
  ...{ id: toId('worked'), name: '算', short: '算', unit: '%', definition: '算。', theme: '人口' },
  ...{ kind: 'rate', comparableWith: [], decimals: 1, refusals: [], formula }
});

const people = (area: string, value: number, text: FigureText = {}) =>
  aFigure({ id: `people-${area}`, indicator: 'people', unit: '人', period: '2020', area, value, ...text });
const share = (area: string, value: number, text: FigureText = {}) =>
  aFigure({ id: `share-${area}`, indicator: 'share', unit: '%', period: '2020', area, value, ...text });

describe('a portion of the city', () => {
  const portion = worked({ kind: 'portion', share: toId('share'), of: toId('people') });

  it('is what a published share comes to, and only about right, whatever boundary the city is counted on', () => {
    const city = people(WHOLE, 2000, { boundary: 'old' });
    const [figure, ...others] = toComputedFigures(portion, [share('900001', 6.69), city], CITY);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ value: 133.8, bound: 'approx', boundary: 'new' });
    expect(figure?.computed).toMatchObject({
      operation: 'portion',
      inputs: ['share-900001', 'people-900000']
    });
  });

  it('is none of a division whose own number is published, and none of another time than the city', () => {
    const city = people(WHOLE, 2000);
    const own = people('900001', 130);
    const then = share('900002', 5, { period: '2010' });
    expect(toComputedFigures(portion, [share('900001', 6.69), own, then, city], CITY)).toEqual([]);
  });
});

describe('a share of the city', () => {
  const together = [{ boundary: toId<never>('new'), codes: [code('900001'), code('900003')] }];
  const shares = worked({ kind: 'city-share', of: toId('people'), whole: toId('people'), together });
  const figures = [people('900001', 5), people('900002', 2), people('900003', 1), people(WHOLE, 8)];

  it('is of every division, and of some together, added up first', () => {
    const [sum, ...made] = toComputedFigures(shares, figures, CITY);
    expect(sum).toMatchObject({ value: 6, indicator: 'people', computed: { operation: 'balance' } });
    expect(made.map(({ id, value }) => [id, value])).toEqual([
      ['worked-new-900001-2020', 62.5],
      ['worked-new-900002-2020', 25],
      ['worked-new-900003-2020', 12.5],
      ['worked-ground-new-900001-900003-2020', 75]
    ]);
  });

  it('is of no divisions together where one of them is not known', () => {
    const places = toComputedFigures(shares, figures.slice(1), CITY).map(({ place }) => place.kind);
    expect(places).toEqual(['area', 'area']);
  });

  it('counts a division once where two sources give its number', () => {
    const twice = [...figures, people('900001', 5, { id: 'again' })];
    expect(toComputedFigures(shares, twice, CITY)).toHaveLength(5);
  });
});
