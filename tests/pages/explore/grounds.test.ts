import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../../src/lib/domain/comparability';
import { toGlossary } from '../../../src/lib/domain/glossary';
import { withGround, withOption } from '../../../src/lib/pages/explore/choices';
import { toComparing } from '../../../src/lib/pages/explore/compare';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { figuresIn } from '../../../src/lib/pages/explore/grounds';
import { toStandaloneSvg } from '../../../src/lib/map/renderers/svg/standalone';
import { mergedOf, tiersOf, toModel } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { texturesOf } from '../../../src/lib/pages/explore/row-textures';
import { realData } from './real-data';
import { stateOf, tinyData } from './tiny-data';

const real = realData();
const names = toGlossary(real.indicators, real.boundaries, real.grounds);
const modelOf = (query: string, data = real) => toModel(stateOf(query, data), data);

describe('the same ground', () => {
  const model = modelOf('?indicator=gdp&period=2022&boundary=2021&ground=same');

  it('is ten units of the city, each with its number and its parts', () => {
    expect(model.rows.map(({ name }) => name)).toEqual([
      '上城区＋萧山区＋钱塘区',
      '拱墅区',
      '西湖区',
      '滨江区',
      '余杭区＋临平区',
      '富阳区',
      '临安区',
      '桐庐县',
      '淳安县',
      '建德市'
    ]);
    const { figure, shown, marks } = model.rows[4]!;
    expect(shown?.value).toBe(3652.25);
    expect(marks).toContain('computed');
    expect(figure?.computed?.inputs).toHaveLength(2);
    expect(tiersOf(figure!, real).length).toBeGreaterThan(0);
  });

  it('colours all divisions of a unit alike, and counts its number once among the classes', () => {
    const own = modelOf('?indicator=gdp&period=2022&boundary=2021&ground=same&scale=own');
    const { values, classes } = own.choropleth;
    expect(values.size).toBe(13);
    expect(values.get('330110' as never)).toBe(values.get('330113' as never));
    const each = new Set(model.rows.map(({ shown }) => shown!.value));
    expect(classes.max).toBe(Math.max(...[...each].map(Number)));
    expect(toExplorePicture(model, real).description).toContain('最高上城区＋萧山区＋钱塘区');
    expect(toExplorePicture(model, real).description).not.toMatch(/最[高低](上城区|萧山区|钱塘区)[0-9]/);
  });

  it('carries a period of the old boundary to today’s outlines, and names the part that is missing', () => {
    const before = modelOf('?indicator=gdp&period=2020&boundary=2021&ground=same');
    const [shangcheng, , xihu, , yuhang] = before.rows;
    expect(yuhang?.shown).toMatchObject({ value: 3051.61, boundary: '2021' });
    expect(yuhang?.figure).toMatchObject({ id: 'old-yuhang-gdp-2020', boundary: '2017' });
    expect(yuhang?.marks).not.toContain('computed');
    expect(xihu?.absence === null || shangcheng?.absence !== null).toBe(true);
  });

  it('sets every period of both boundaries beside each other', () => {
    const periods = model.series.map(({ period }) => period.text);
    expect(periods).toEqual(expect.arrayContaining(['2020', '2021', '2022', '2023']));
    expect(new Set(model.series.map(({ boundary }) => boundary))).toEqual(new Set(['2021']));
  });

  it('compares units as it compares divisions', () => {
    const state = stateOf('?indicator=gdp&period=2022&boundary=2021&ground=same&compare=330110,330106', real);
    const gdp = toComparing(state, real).rows.find(({ indicator }) => indicator.id === 'gdp');
    expect(gdp?.figures.map((figure) => figure?.value)).toContain(3652.25);
  });

  it('names all of a unit’s codes in the file that leaves the site, with the addition written out', () => {
    const row = toCsv(model, real)
      .split('\r\n')
      .find((line) => line.startsWith('330110+330113'));
    expect(row).toContain('余杭区 2651.25 亿元 + 临平区 1001 亿元');
  });

  it('finds a unit by any of its divisions', () => {
    expect(stateOf('?indicator=gdp&period=2022&boundary=2021&ground=same&area=330113', real).area).toBe(
      '330110'
    );
  });
});

describe('a map of the same ground that leaves the site', () => {
  it('has one outline around what is shown as one, and none around a division alone', () => {
    const model = modelOf('?indicator=gdp&period=2022&boundary=2021&ground=same');
    const svg = toStandaloneSvg(toExplorePicture(model, real), {
      text: { title: '', subtitle: '', foot: [] },
      shapeOf: (id) => `M${id}`,
      textureNames: [],
      merged: mergedOf(model.rows)
    });
    const outlines = [...svg.matchAll(/data-merged="([^"]+)"/g)].map(([, codes]) => codes);
    expect(outlines).toEqual(['330102+330109+330114', '330110+330113']);
    for (const code of ['330110', '330113']) expect(svg).toContain(`<path d="Ms-2021-${code}" fill="#000"/>`);
  });
});

describe('whatever ground is asked for', () => {
  const options = toOptions(figuresIn('same', real));

  it('its numbers pass the guard, its address leads back, and no gap is without a reason', () => {
    expect(options.length).toBeGreaterThan(20);
    for (const option of options) {
      const wish = { ...withOption(stateOf('', real), option, real), ground: 'same' as const };
      const state = stateOf(toQuery(wish, real), real);
      expect(state).toMatchObject({ ground: 'same', period: option.period.text, boundary: option.boundary });
      const { rows, choropleth } = toModel(state, real);
      const shown = rows.flatMap((row) => row.shown ?? []);
      expect(
        refusalsOf(shown, 'areas', names).filter(({ kind }) => !['bound', 'place'].includes(kind))
      ).toEqual([]);
      expect(parseQuery(toQuery(state, real), real)).toEqual({ state, problems: [] });
      for (const row of rows) expect(row.shown === null).toBe(row.absence !== null);
      for (const { codes, absence } of rows)
        for (const code of codes) expect(choropleth.values.has(code)).toBe(absence === null);
    }
  });

  it('only what adds up has a number of several divisions', () => {
    const additive = new Set(
      real.indicators.filter(({ aggregation }) => aggregation === 'sum').map(({ id }) => id)
    );
    for (const { indicator, computed } of figuresIn('same', real))
      if (computed?.operation === 'balance') expect(additive.has(indicator)).toBe(true);
  });

  it('an indicator without such a number says so, and shows what it has', () => {
    const { state, problems } = parseQuery('?indicator=nothing&ground=same', real);
    expect(state.ground).toBe('own');
    expect(problems.join()).toContain('「same」');
    expect(parseQuery('?ground=magic', real).problems.join()).toContain('「magic」');
  });

  it('a mean is no sum: its unit says why it has no number', () => {
    const income = options.find(({ indicator }) => indicator === 'disposable-income-urban');
    if (!income) throw new Error('no income');
    const state = { ...withOption(stateOf('', real), income, real), ground: 'same' as const };
    const yuhang = toModel({ ...state, period: '2021', boundary: '2021' as never }, real).rows.find(
      ({ code }) => code === '330110'
    );
    expect(yuhang?.absence).toMatchObject({ kind: 'not-applicable' });
    expect(texturesOf([yuhang!]).map(({ code }) => code)).toEqual(['330110', '330113']);
  });
});

describe('tiny-county, whose D was split into D and E', () => {
  const rows = [
    'd-old-people,900004,old,people,2020-11-01,150,人,150人,,,,actual,,office,,',
    'd-new-2019,900004,new,people,2019-11-01,70,人,70人,,,,actual,,office,,',
    'a-new-2019,900001,new,people,2019-11-01,70,人,70人,,,,actual,,office,,'
  ];
  const summed = tinyData([
    ...rows,
    'e-new-2019,900005,new,people,2019-11-01,75,人,75人,,,,actual,,office,,'
  ]);

  it('shows a gap with a way on where the ground has what the division lacks', () => {
    // Nothing adds up here, but the old number still is the number of all of D and E.
    const data = tinyData(rows);
    const state = stateOf('?indicator=people&period=2020-11-01&boundary=new', data);
    const e = toModel(state, data).rows.find(({ code }) => code === '900005');
    expect(e?.shown).toBeNull();
    expect(e?.onGround).toMatchObject({ name: 'D＋E' });
    const ground = withGround(state, 'same', data);
    expect(ground).toMatchObject({ ground: 'same', period: '2020-11-01', boundary: 'new' });
  });

  it('takes from the other boundary only what its own lacks', () => {
    const model = modelOf('?indicator=people&period=2020-11-01&boundary=new&ground=same', summed);
    const from = model.rows.flatMap(({ figure }) => figure?.boundary ?? []);
    expect(from).toEqual(['new', 'new', 'new', 'old']);
  });
});
