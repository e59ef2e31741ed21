import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { withIndicator, withOption, withSince } from '../../../src/lib/pages/explore/choices';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { earlierOptions, looksOf } from '../../../src/lib/pages/explore/looks';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { measureOf, periodOf, sayRow } from '../../../src/lib/pages/explore/row-words';
import { FALL_RAMP, TOKENS } from '../../../src/lib/map/tokens';
import { realData } from './real-data';
import { stateOf, tinyData } from './tiny-data';

const tiny = tinyData();
const real = realData();
const modelOf = (query: string, data = tiny) => toModel(stateOf(query, data), data);
const SCHOOLS = '?indicator=schools&period=2022&boundary=new';

/** The first and the last earlier period: a count of thirty days has hundreds of pairs. */
function endsOf(options: readonly { readonly period: { readonly text: string } }[]): string[] {
  const periods = options.map(({ period }) => period.text);
  return [...new Set([...periods.slice(0, 1), ...periods.slice(-1)])];
}

describe('the address of the explorer', () => {
  it.each(['', '&look=circles', '&since=2021', '&look=circles&since=2021'])('holds how numbers are shown: %s', (rest) => {
    expect(toQuery(stateOf(`${SCHOOLS}${rest}`, tiny), tiny)).toBe(`${SCHOOLS}${rest}`);
  }); // prettier-ignore

  it.each([
    ['?indicator=people&look=circles', '这种数不能画成「circles」'],
    [`${SCHOOLS}&since=2020`, '没有从「2020年」算起的变化'],
    ['?indicator=schools&period=2021&since=2022', '没有从「2022年」算起的变化']
  ])('is told what it cannot have: %s', (query, problem) => {
    expect(parseQuery(query, tiny).problems).toEqual([problem]);
  });

  // Every map of the site: on a busy machine that takes longer than a test usually may.
  it('of every map that can be had gives the same map again', () => {
    for (const option of toOptions(real.figures)) {
      const plain = { ...stateOf('', real), ...withOption(stateOf('', real), option, real) };
      for (const look of looksOf(option, 'own', real))
        for (const since of [null, ...endsOf(earlierOptions(option, 'own', real))]) {
          const state = { ...plain, look, since };
          const { indicator, period, boundary } = state;
          expect(stateOf(toQuery(state, real), real)).toMatchObject({
            indicator,
            period,
            boundary,
            look,
            since
          });
        }
    }
  }, 30_000);
});

describe('circles in the explorer', () => {
  it('are offered for counts alone, and nothing is a circle unless the reader asks', () => {
    expect(looksOf({ indicator: 'schools' as never, measure: 'value' }, 'own', tiny)).toEqual([
      'fill',
      'circles'
    ]);
    expect(looksOf({ indicator: 'schools' as never, measure: 'growth' }, 'own', tiny)).toEqual(['fill']);
    expect(looksOf({ indicator: 'people' as never, measure: 'value' }, 'own', tiny)).toEqual(['fill']);
    expect(looksOf({ indicator: 'schools' as never, measure: 'value' }, 'same', tiny)).toEqual(['fill']);
    expect(stateOf('', real).look).toBe('fill');
  });

  it('keep one scale over all periods, unless the reader asks for the period’s own', () => {
    const sizes = (query: string) =>
      toExplorePicture(modelOf(query), tiny).circles.map(({ size }) => size ** 2);
    expect(sizes('?indicator=schools&period=2021&look=circles')[0]).toBeCloseTo(8 / 9, 2);
    expect(sizes('?indicator=schools&period=2021&look=circles&scale=own')[0]).toBe(1);
  });

  it('leave the divisions uncoloured, and tell of gaps by textures as colours do', () => {
    const picture = toExplorePicture(modelOf(`${SCHOOLS}&look=circles`), tiny);
    expect(new Set(picture.fills.map(({ fill }) => fill))).toEqual(new Set([TOKENS.area]));
    expect(picture.textures.map(({ name }) => name)).toEqual(['not-found', 'not-found']);
    expect(picture.description).toContain('圆的大小表示2022年学校数，最大A9个');
    expect(picture.legend.circles?.samples.length).toBeGreaterThan(1);
  });
});

describe('a change in the explorer', () => {
  const model = modelOf(`${SCHOOLS}&since=2021`);

  it('is offered where an indicator has an earlier period that may be compared', () => {
    expect(model.earlier.map(({ period }) => period.text)).toEqual(['2021']);
    expect(modelOf('?indicator=schools&period=2021').earlier).toEqual([]);
    expect(modelOf('?indicator=people').earlier).toEqual([]);
  });

  it('is worked out for every division that has both numbers, and says so', () => {
    const shown = model.rows.map(({ name, shown: of, marks }) => [name, of?.value, marks]);
    expect(shown).toEqual([
      ['A', 12.5, ['computed']],
      ['B', 0, ['computed']],
      ['C', 25, ['computed']],
      ['D', undefined, []],
      ['E', undefined, []]
    ]);
    expect(model.rows[3]?.absence?.text).toBe('算它要的两个数，缺一个');
    expect(measureOf(model)).toBe('学校数的变化');
    expect(periodOf(model)).toBe('2021年到2022年');
    expect(sayRow(model.rows[0]!, model)).toBe('A，+12.5%，第 2');
  });

  it('as circles is what came or went', () => {
    const circled = modelOf(`${SCHOOLS}&since=2021&look=circles`);
    expect(circled.rows.map(({ shown }) => shown?.value ?? null)).toEqual([1, 0, 1, null, null]);
    expect(toExplorePicture(circled, tiny).circles.map(({ code }) => code)).toEqual(['900001', '900003']);
  });

  it('parts loss from gain at zero, in its colours and its words', () => {
    const lost = tinyData(['d-schools-2022,900004,new,schools,2022,1,个,1个,,,,actual,,paper,6,']);
    const { choropleth } = modelOf(`${SCHOOLS}&since=2021`, lost);
    expect(choropleth.classes.breaks).toContain(0);
    expect(choropleth.colors[0]).toBe(FALL_RAMP[0]);
    const { legend, description } = toExplorePicture(modelOf(`${SCHOOLS}&since=2021`, lost), lost);
    expect(legend.title).toBe('学校的变化，2021年到2022年（%）');
    expect(description).toContain('按学校数2021年到2022年的变化分级设色，最高C+25%，最低D−50%；缺E');
  });

  it('says why it is not told where both numbers are known', () => {
    const open = tinyData(['d-schools-2022,900004,new,schools,2022,3,个,3个,ge,,,actual,,paper,6,']);
    const row = modelOf(`${SCHOOLS}&since=2021`, open).rows[3]!;
    expect(row.shown).toBeNull();
    expect(row.absence?.text).toMatch(/^有数，但不可比：精确程度不同/);
  });

  it('is saved with both of its numbers', () => {
    const [first] = csvParse(toCsv(model, tiny).slice(1));
    expect(first).toMatchObject({
      measure: '变化',
      period: '2021年到2022年',
      value: '12.5',
      unit: '%',
      computed: '9 个 ÷ 8 个 − 1'
    });
  });

  it('ends where the reader chooses another indicator, and keeps no breaks that an editor cut for values', () => {
    expect(withIndicator(model.state, 'people', 'value', tiny).since).toBeNull();
    expect(withSince({ ...model.state, method: 'given' }, '2021', tiny).method).toBe('quantile');
  });
});
