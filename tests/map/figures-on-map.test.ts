import { describe, expect, it } from 'vitest';
import { toId, type IndicatorId } from '../../src/lib/domain/ids';
import { toChoropleth } from '../../src/lib/map/choropleth';
import { figuresOnMap } from '../../src/lib/map/figures-on-map';
import { aScene, colouredBy, library, PEOPLE } from './tiny-library';

const { atlas } = library;
const GROWTH = {
  kind: 'period',
  indicator: toId<IndicatorId>('gdp'),
  period: '2021',
  measure: 'growth'
} as const;

describe('the figures on a map', () => {
  it('are none where figures colour nothing', () => {
    expect(figuresOnMap(aScene(), atlas)).toEqual([]);
  });

  it('are one a division, gaps among them', () => {
    const figures = figuresOnMap(aScene({ figures: colouredBy(PEOPLE) }), atlas);
    expect(figures.map(({ id, value }) => `${id} ${value}`)).toEqual([
      'a-people 400',
      'b-people 300',
      'c-people 200',
      'd-people 100',
      'e-people null'
    ]);
  });

  it('are their growth where it is that which the map shows', () => {
    const [figure] = figuresOnMap(aScene({ figures: colouredBy(GROWTH) }), atlas);
    expect(figure).toMatchObject({ id: 'a-gdp-2021', value: 8.1, unit: '%' });
  });

  it('have been turned to growth once: a map takes them as they come', () => {
    const [figure] = figuresOnMap(aScene({ figures: colouredBy(GROWTH) }), atlas);
    const turned = { ...figure!, value: 5 };
    const indicator = atlas.indicatorAt(GROWTH.indicator);
    const { values } = toChoropleth(indicator, GROWTH, [turned]);
    expect([...values.values()]).toEqual([5]);
  });
});
