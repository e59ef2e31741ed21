import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { isCount } from '../../../src/lib/domain/change';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { withIndicator, withOver, withSince } from '../../../src/lib/pages/explore/choices';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { OVER } from '../../../src/lib/pages/explore/over';
import { sayBoth, titleOf } from '../../../src/lib/pages/explore/row-words';
import { fileNameOf } from '../../../src/lib/pages/explore/save';
import { nearestSecond } from '../../../src/lib/pages/explore/second';
import { realData } from './real-data';
import { stateOf } from './tiny-data';

const real = realData();
const OLD = '?indicator=share-60-plus&period=2020-11-01&boundary=2017';
const PEOPLE = 'census-population@2020-11-01';
const modelOf = (query: string) => toModel(stateOf(query, real), real);

describe('circles of a count over the colours of a rate', () => {
  const model = modelOf(`${OLD}&circles=${PEOPLE}`);
  const picture = toExplorePicture(model, real);

  it('leave the colours as they were, and stand as large as they stand alone', () => {
    expect(picture.fills).toEqual(toExplorePicture(modelOf(OLD), real).fills);
    const alone = modelOf('?indicator=census-population&period=2020-11-01&boundary=2017&look=circles');
    const sizes = toExplorePicture(alone, real).circles;
    expect(sizes.length).toBe(13);
    expect(picture.circles).toEqual(sizes);
  });

  it('have legend, words, title and file name beside those of the colours', () => {
    expect(picture.legend.title).toContain('60');
    expect(picture.legend.circles?.title).toMatch(/^圆的大小：普查人口/);
    expect(picture.description).toMatch(/60 ?岁.*圆.*普查人口|60 ?岁.*常住人口/s);
    expect(titleOf(model)).toMatch(/^.*，2020年11月1日；圆：.*常住人口.*，2020年11月1日$/);
    expect(
      sayBoth(
        model.rows.find(({ name }) => name === '余杭区')!,
        model
      )
    ).toMatch(/；圆，.*2,402,514/);
    expect(fileNameOf(model)).toBe(
      'share-60-plus_2020-11-01_boundary-2017_circles-census-population-2020-11-01'
    );
  });

  it('stand in the view’s table in columns of their own, with their source', () => {
    const rows = csvParse(toCsv(model, real).slice(1));
    const yuhang = rows.find(({ name }) => name === '余杭区');
    expect(yuhang).toMatchObject({ circles_value: '2402514', circles_period: '2020年11月1日' });
    expect(yuhang?.['circles_source']).not.toBe('');
  });

  it('are held by the address, whichever they are', () => {
    const options = toOptions(real.figures).filter(({ period }) => period.text.startsWith('2020'));
    let held = 0;
    for (const { indicator, measure } of options) {
      const state = withIndicator(stateOf('', real), indicator, measure, real);
      for (const option of OVER.offer(state, real)) {
        expect(isCount(real.indicators.find(({ id }) => id === option.indicator)!)).toBe(true);
        const over = { indicator: option.indicator, period: option.period.text };
        const circled = withOver(state, over, real);
        expect(parseQuery(toQuery(circled, real), real)).toMatchObject({ state: { over }, problems: [] });
        held++;
      }
    }
    expect(held).toBeGreaterThan(50);
  });

  it('may be of the same count where the colours show its growth or change', () => {
    const changed = stateOf(
      '?indicator=census-population&period=2020-11-01&boundary=2017&since=2010-11-01&circles=census-population',
      real
    );
    expect(changed.over).toEqual({ indicator: 'census-population', period: '2020-11-01' });
    expect(withSince(changed, null, real).over).toBeNull();
  });

  it('take away the second map, and go where the number does', () => {
    const swiped = stateOf(`${OLD}&swipe=2010-11-01`, real);
    const over = nearestSecond('census-population', swiped, real, OVER);
    expect(withOver(swiped, over, real)).toMatchObject({ over: { period: '2020-11-01' }, swipe: null });
  });
});

describe('circles that cannot be drawn are refused with a reason and a way on', () => {
  it.each([
    [`${OLD}&circles=nothing`, /没有各区的数可画的指标「nothing」/],
    [`${OLD}&circles=share-60-plus`, /圆只能表示数量.*「颜色上再叠圆」里列着能叠的/],
    ['?indicator=census-population&period=2020-11-01&boundary=2021&circles=gdp', /已经是数量.*换成比例、均值或变化就可以叠/],
    ['?indicator=census-population&period=2020-11-01&boundary=2021&look=circles&circles=gdp', /换成设色，才能再叠圆/],
    ['?indicator=census-population&period=2020-11-01&boundary=2021&ground=same&circles=gdp', /不拼的时候可以叠圆/]
  ])('%s', (query, why) => {
    const { state, problems } = parseQuery(query, real);
    expect([state.over, problems]).toEqual([null, [expect.stringMatching(why)]]);
  }); // prettier-ignore

  it('and a period that there is not by the nearest', () => {
    const { state, problems } = parseQuery(`${OLD}&circles=census-population@1990`, real);
    expect(state.over).toEqual({ indicator: 'census-population', period: '2020-11-01' });
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['?indicator=pm25&period=2023-S1&boundary=2021', /在这套边界上不能.*换到2021年4月9日前就可以$/],
    ['?indicator=density-resident&period=2024-12-31&boundary=2021', /不能和这一期的数一起看，换到20.*就可以$/]
  ])('and one that is on another map alone with that map: %s', (query, why) => {
    const { state, problems } = parseQuery(`${query}&circles=census-population`, real);
    expect([state.over, problems]).toEqual([null, [expect.stringMatching(why)]]);
  }); // prettier-ignore
});
