import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { withIndicator, withLook, withOption } from '../../../src/lib/pages/explore/choices';
import { pairRows, sayPair, toExploreScatter } from '../../../src/lib/pages/explore/explore-scatter';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { toScatterSvg } from '../../../src/lib/pages/explore/scatter-svg';
import { otherMaps, PLOT, secondElsewhere } from '../../../src/lib/pages/explore/second';
import { townsOf } from '../../../src/lib/pages/explore/towns';
import { sideOf, swipeOptions } from '../../../src/lib/pages/explore/swipe';
import { realData } from './real-data';
import { stateOf } from './tiny-data';

const real = realData();
const GDP = '?indicator=gdp&period=2022&boundary=2021';
const PEOPLE = '?indicator=census-population&period=2020-11-01&boundary=2017';
const modelOf = (query: string) => toModel(stateOf(query, real), real);

describe('another number beside the map’s', () => {
  const model = modelOf(`${GDP}&y=census-population`);
  const second = model.second!;

  it('is of the period nearest to the map’s, and the address holds both', () => {
    expect(model.state.second).toEqual({ indicator: 'census-population', period: '2020-11-01' });
    const query = toQuery(model.state, real);
    expect(query).toContain('y=census-population@2020-11-01');
    expect(parseQuery(query, real)).toEqual({ state: model.state, problems: [] });
  });

  it('makes a dot of every division that has both, each where its numbers are', () => {
    const { pairs, missing } = pairRows(model, second);
    const scatter = toExploreScatter(model, second);
    expect(scatter.dots).toHaveLength(pairs.length);
    expect(pairs.length + missing.length).toBe(model.rows.length);
    const byX = [...pairs].sort((a, b) => a.x.shown!.value! - b.x.shown!.value!).map(({ x }) => x.name);
    expect([...scatter.dots].sort((a, b) => a.x - b.x).map(({ place }) => place)).toEqual(byX);
    const byY = [...pairs].sort((a, b) => a.y.shown!.value! - b.y.shown!.value!).map(({ x }) => x.name);
    expect([...scatter.dots].sort((a, b) => a.y - b.y).map(({ place }) => place)).toEqual(byY);
    const yuhang = pairs.find(({ x }) => x.code === '330110')!;
    expect(sayPair(yuhang, model, second)).toBe('余杭区，GDP 初步2651.25 亿元；普查人口 1,226,673 人');
  });

  it('is offered on the same boundary and with the same status alone', () => {
    const offered = PLOT.offer(model.state, real);
    expect(offered.length).toBeGreaterThan(20);
    for (const { boundary, family, indicator } of offered)
      expect([boundary, family, indicator === 'gdp']).toEqual(['2021', 'actual', false]);
  });

  it('that meets the map’s on another boundary alone is refused with the way there', () => {
    const { state, problems } = parseQuery(`${PEOPLE.replace('2017', '2021')}&y=census-household-size`, real);
    expect(state.second).toBeNull();
    expect(problems).toEqual([expect.stringMatching(/不能和这个指标一起看，换到2021年4月9日前就可以$/)]);
    const [way] = secondElsewhere('census-household-size', otherMaps(state, real, PLOT));
    const moved = { ...withOption(state, way!.option, real), second: way!.second };
    expect(parseQuery(toQuery(moved, real), real)).toEqual({ state: moved, problems: [] });
    expect(toModel(moved, real).second?.boundary.id).toBe('2017');
  });

  it('that nobody knows is said', () => {
    expect(parseQuery(`${GDP}&y=gdb`, real).problems.join()).toContain('gdb');
    expect(parseQuery(`${GDP}&y=census-population@1999`, real).problems.join()).toContain('最近的一期');
  });

  it('stays with the next map as long as it may, and is never the map’s own', () => {
    const next = withIndicator(model.state, 'patents-granted-total', 'value', real);
    expect(next.second?.indicator).toBe('census-population');
    expect(withIndicator(model.state, 'census-population', 'value', real).second).toBeNull();
  });

  it('stands in the view’s CSV beside the map’s', () => {
    const rows = csvParse(toCsv(model, real).slice(1));
    expect(rows.find(({ code }) => code === '330110')).toMatchObject({
      value: '2651.25',
      y_value: '1226673',
      y_unit: '人'
    });
  });

  it('is a picture of its own, with every name and where the numbers come from', () => {
    const svg = toScatterSvg(toExploreScatter(model, second), ['来源：甲']);
    for (const { name } of model.rows) expect(svg).toContain(`>${name}`);
    expect(svg).toContain('来源：甲');
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

describe('a second map over the left', () => {
  it('of another period has the classes of both, and one legend', () => {
    const model = modelOf(`${PEOPLE}&swipe=2010-11-01`);
    const { beside, description } = toExplorePicture(model, real);
    expect(beside).toMatchObject({
      kind: 'swipe',
      sharesRamp: true,
      titles: ['2010年11月1日', '2020年11月1日']
    });
    expect(beside!.others[0]!.fills).not.toEqual(toExplorePicture(model, real).fills);
    expect(description).toContain('左边，2010年11月1日：');
  });

  it('of another boundary is drawn on it', () => {
    const model = modelOf(
      '?indicator=census-population&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017'
    );
    const { beside } = toExplorePicture(model, real);
    expect(beside).toMatchObject({ sharesRamp: true, titles: ['2021年4月9日前', '2021年4月9日后'] });
    expect(beside!.others[0]!.boundary).toBe('2017');
  });

  it.each(['all', 'own'] as const)('means the same by a colour, with classes of scale %s', (scale) => {
    const censuses = toOptions(real.figures).filter(({ period }) => period.text === '2020-11-01');
    const swiped = censuses.flatMap(({ indicator, period, boundary, measure }) => {
      const query = `?indicator=${indicator}&measure=${measure}&period=${period.text}&boundary=${boundary}`;
      const state = { ...stateOf(query, real), scale };
      return swipeOptions(state, real).map((option) => toModel({ ...state, swipe: sideOf(option) }, real));
    });
    expect(swiped.length).toBeGreaterThan(20);
    for (const { choropleth, left, state } of swiped)
      expect(left!.choropleth.classes.breaks, toQuery(state, real)).toEqual(choropleth.classes.breaks);
  });

  it('is held by the address, whichever it is', () => {
    const options = toOptions(real.figures).filter(({ indicator }) => indicator === 'census-population');
    for (const option of options) {
      const query = `?indicator=census-population&period=${option.period.text}&boundary=${option.boundary}`;
      const state = stateOf(query, real);
      for (const side of swipeOptions(state, real).map(sideOf)) {
        const swiped = { ...state, swipe: side };
        expect(parseQuery(toQuery(swiped, real), real)).toEqual({ state: swiped, problems: [] });
      }
    }
  });

  it('never lies under circles, nor beside a change', () => {
    const { state } = modelOf(`${PEOPLE}&swipe=2010-11-01`);
    expect(withLook(state, 'circles', real).swipe).toBeNull();
    const { state: circled, problems } = parseQuery(`${PEOPLE}&look=circles&swipe=2010-11-01`, real);
    expect([circled.swipe, problems]).toEqual([null, ['这幅图没有能叠在左边的另一期']]);
  });

  it('stands in the view’s CSV with its own period, and borrows no other number', () => {
    const query = `${PEOPLE}&swipe=2010-11-01&y=census-household-size`;
    const rows = csvParse(toCsv(modelOf(query), real).slice(1));
    const old = rows.filter(({ period }) => period === '2010年11月1日');
    expect(old).toHaveLength(rows.length / 2);
    expect(new Set(old.map(({ y_value }) => y_value))).toEqual(new Set(['']));
  });
});

describe('towns in the explorer', () => {
  const LIST = '?indicator=village-level-units&period=2023-06-30&boundary=2021';
  const townLabels = (query: string) =>
    toExplorePicture(modelOf(query), real).labels.filter(({ id }) => id.startsWith('towns:'));

  it('that a list counts stand on the map as points with their numbers, where towns are shown', () => {
    const labels = townLabels(`${LIST}&layers=towns`);
    expect(labels.length).toBeGreaterThan(5);
    for (const { kind, text } of labels) expect([kind, /\d$/.test(text)]).toEqual(['spot-hint', true]);
    expect(townLabels(LIST)).toEqual([]);
  });

  it('are all in the table, with those that nobody has placed', () => {
    const towns = townsOf(modelOf(LIST).state, real);
    expect(towns).toHaveLength(196);
    expect(towns.filter(({ at }) => at === null).map(({ name }) => name)).toContain('盈丰街道');
    const sum = towns.reduce((total, { count }) => total + (count ?? 0), 0);
    const rows = modelOf(LIST).rows.reduce((total, { shown }) => total + (shown?.value ?? 0), 0);
    expect(sum).toBe(rows);
  });

  it('have no number of another indicator, nor on another boundary', () => {
    expect(townsOf(modelOf(GDP).state, real)).toEqual([]);
    expect(townsOf({ ...modelOf(LIST).state, boundary: '2017' as never }, real)).toEqual([]);
  });
});
