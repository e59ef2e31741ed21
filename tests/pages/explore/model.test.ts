import { describe, expect, it } from 'vitest';
import { marksOfAll } from '../../../src/lib/map/figure-marks';
import { refusalsOf } from '../../../src/lib/domain/comparability';
import { toGlossary } from '../../../src/lib/domain/glossary';
import { absenceOf } from '../../../src/lib/pages/explore/absence';
import { describeModel } from '../../../src/lib/pages/explore/description';
import { toModel, type ExploreRow } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { inRankOrder, sortRows } from '../../../src/lib/pages/explore/ranking';
import { textureLegend, texturesOf, titleWithMarks } from '../../../src/lib/pages/explore/row-textures';
import { titleOf } from '../../../src/lib/pages/explore/row-words';
import { toQuery, type ExploreState } from '../../../src/lib/pages/explore/explore-state';
import { realData } from './real-data';
import { stateOf, tinyData } from './tiny-data';

const real = realData();
const names = toGlossary(real.indicators, real.boundaries);
const codesOf = (rows: readonly ExploreRow[]): string[] => rows.map(({ code }) => code);
const modelOf = (query: string, data = real) => toModel(stateOf(query, data), data);

/** Every state that the controls can lead to. */
const EVERY: ExploreState[] = toOptions(real.figures).map((option) => ({
  ...stateOf('', real),
  ...option,
  period: option.period.text
}));

describe('whatever map is asked for', () => {
  it('what shares its ramp passes the guard', () => {
    for (const state of EVERY) {
      const shown = toModel(state, real).rows.flatMap((row) => row.shown ?? []);
      expect(refusalsOf(shown, 'marked-areas', names), toQuery(state, real)).toEqual([]);
      expect(shown.every(({ boundary }) => boundary === state.boundary)).toBe(true);
    }
  });

  it('the years that an indicator’s name says are not said again', () => {
    const models = EVERY.map((state) => toModel(state, real));
    const dated = models.filter(({ indicator }) => /\d{4}年/.test(indicator.name));
    const twice = dated.map(titleOf).filter((title) => {
      const years = title.match(/\d{4}(?=年)/g) ?? [];
      return new Set(years).size < years.length;
    });
    expect(dated.length).toBeGreaterThan(5);
    expect(twice).toEqual([]);
  });

  it('every division has a number or the reason why not, never both', () => {
    for (const state of EVERY) {
      for (const { shown, absence } of toModel(state, real).rows) {
        expect(shown === null).toBe(absence !== null);
        expect(absence?.text ?? '数').not.toBe('');
      }
    }
  });

  // Every map of the site: on a busy machine that takes longer than a test usually may.
  it('its words name the highest, the lowest, every gap and every mark', () => {
    for (const state of EVERY) {
      const model = toModel(state, real);
      const { description } = toExplorePicture(model, real);
      const known = [...model.rows].filter(({ shown }) => shown !== null);
      const values = known.map(({ shown }) => shown!.value!);
      const highest = known.filter(({ shown }) => shown!.value === Math.max(...values));
      const lowest = known.filter(({ shown }) => shown!.value === Math.min(...values));
      // A single number is its own highest and lowest, and is said once.
      const [most, least] = known.length > 1 ? ['最高', '最低'] : ['，', '，'];
      expect(highest.some(({ name }) => description.includes(`${most}${name}`))).toBe(true);
      expect(lowest.some(({ name }) => description.includes(`${least}${name}`))).toBe(true);
      const gaps = model.rows.filter(({ absence }) => absence);
      for (const { name } of gaps) expect(description).toMatch(new RegExp(`缺.*${name}`));
      for (const { text } of textureLegend(model.rows)) expect(description).toContain(text);
      expect(description).not.toMatch(/undefined|null|NaN|。。/);
    }
  }, 120_000);

  it('a colour stands for the same numbers in every period that may be compared', () => {
    const all = modelOf('?indicator=gdp&period=2022');
    expect(all.series.length).toBeGreaterThan(2);
    for (const { period, boundary } of all.series) {
      const other = modelOf(`?indicator=gdp&period=${period.text}&boundary=${boundary}`);
      expect(other.choropleth.classes).toEqual(all.choropleth.classes);
    }
    const own = modelOf('?indicator=gdp&period=2022&scale=own');
    expect(own.choropleth.classes).not.toEqual(all.choropleth.classes);
  });
});

describe('a series of maps', () => {
  it('never holds half years beside years, nor another boundary', () => {
    for (const state of EVERY) {
      const { series } = toModel(state, real);
      expect(new Set(series.map(({ period }) => period.kind)).size).toBe(1);
      expect(new Set(series.map(({ boundary }) => boundary)).size).toBe(1);
      expect(new Set(series.map(({ family }) => family)).size).toBe(1);
      expect(series.map(({ period }) => period.text)).toContain(state.period);
    }
  });
});

describe('a ranking', () => {
  it('says once what all its numbers are, and of one number nothing', () => {
    expect(marksOfAll([['bound', 'computed'], ['computed']])).toEqual(['computed']);
    expect(marksOfAll([['bound'], []])).toEqual([]);
    expect(marksOfAll([['bound']])).toEqual([]);
  });

  const rows = ['a-bound,900001,new,gdp,2023,50,亿元,50亿元以上,ge,,,actual,,paper,2,'];
  const more = [
    'b-gdp-2023,900002,new,gdp,2023,60,亿元,60亿元,,,,actual,,paper,2,',
    'c-gdp-2023,900003,new,gdp,2023,60,亿元,60亿元,,,,actual,,paper,2,',
    'd-gdp-2023,900004,new,gdp,2023,40,亿元,40亿元,,,,actual,,paper,2,',
    'e-gdp-2023,900005,new,gdp,2023,70,亿元,70亿元,,,,target,,paper,2,'
  ];
  const data = tinyData([...rows, ...more]);
  const model = modelOf('?indicator=gdp&period=2023&status=actual', data);
  const ranks = Object.fromEntries(model.rows.map(({ code, rank }) => [code, rank]));

  it('gives equal numbers one place, and a bound none: its true value is not known', () => {
    expect(ranks).toEqual({ 900001: null, 900002: 1, 900003: 1, 900004: 3, 900005: null });
  });

  it('keeps a target out, with the reason', () => {
    const target = model.rows.find(({ code }) => code === '900005');
    expect(target?.absence).toMatchObject({ kind: 'refused' });
    expect(target?.absence?.text).toContain('「目标」');
    expect(codesOf(inRankOrder(model.rows, model.indicator))).toEqual([
      '900002',
      '900003',
      '900001',
      '900004'
    ]);
  });

  it('does not change for the others when something incomparable is added', () => {
    const without = modelOf(
      '?indicator=gdp&period=2023&status=actual',
      tinyData([...rows, ...more.slice(0, 3)])
    );
    expect(without.rows.map(({ rank }) => rank)).toEqual(model.rows.map(({ rank }) => rank));
    expect(without.choropleth.classes).toEqual(model.choropleth.classes);
  });

  it('sorts gaps to the end, whichever way it runs', () => {
    for (const isDescending of [true, false]) {
      const sorted = sortRows(model.rows, 'value', isDescending);
      expect(sorted.at(-1)?.code).toBe('900005');
      expect(sorted[0]?.shown?.value).toBe(isDescending ? 60 : 40);
    }
  });
});

describe('a gap', () => {
  const boundary = real.boundaries.find(({ id }) => id === '2021')!;
  const base = {
    boundary,
    period: '2019',
    isUnrestated: true,
    isComputed: false,
    missingPart: null,
    figure: undefined,
    refusals: []
  };

  it('of new ground before the redraw says that the division did not exist', () => {
    expect(absenceOf(base)).toMatchObject({ kind: 'area-did-not-exist' });
    expect(absenceOf({ ...base, period: '2022' })).toMatchObject({ kind: 'not-found' });
    expect(absenceOf({ ...base, isUnrestated: false })).toMatchObject({ kind: 'not-found' });
  });

  it('in 西湖’s census density says that the two numbers do not speak of one ground', () => {
    const model = modelOf('?indicator=density-census');
    const xihu = model.rows.find(({ code }) => code === '330106');
    expect(xihu?.absence).toMatchObject({ kind: 'definition-differs' });
    expect(xihu?.absence?.text).toContain('风景名胜区');
    expect(texturesOf(model.rows)).toContainEqual({ code: '330106', name: 'definition-differs' });
    expect(model.rows.find(({ code }) => code === '330114')?.absence?.kind).toBe('not-found');
  });

  it('that all numbers share is said once, in the title, and drawn on none', () => {
    const { rows } = modelOf('');
    expect(rows.every(({ marks }) => marks.includes('bound'))).toBe(true);
    expect(texturesOf(rows)).toEqual([]);
    expect(titleWithMarks('人口增幅', rows)).toBe('人口增幅。各数都是带“约”或“以上”的数');
    expect(
      titleWithMarks(
        '人口',
        rows.map((row, i) => ({ ...row, marks: i > 0 ? row.marks : [] }))
      )
    ).toBe('人口');
  });

  it('of each kind has a texture of its own', () => {
    const kinds = ['not-published', 'not-applicable', 'area-did-not-exist', 'definition-differs', 'withheld'];
    const rows = kinds.map((kind) => ({ codes: [kind], absence: { kind, text: kind }, marks: [] }));
    expect(new Set(texturesOf(rows as never).map(({ name }) => name)).size).toBe(kinds.length);
  });
});

describe('GDP of 2022', () => {
  const model = modelOf('?indicator=gdp&period=2022');

  it('has all 13 divisions, and marks the nine that rest on an unsigned list', () => {
    expect(model.rows.filter(({ shown }) => shown)).toHaveLength(13);
    expect(model.rows.filter(({ marks }) => marks.includes('weak'))).toHaveLength(9);
    expect(describeModel(model)).toContain('来源弱');
  });
});
