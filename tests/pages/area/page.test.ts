import { describe, expect, it } from 'vitest';
import type { AreaPage, GroundView } from '../../../src/lib/pages/area/page';
import { areaCodes, toAreasPage, toAreaPage } from '../../../src/lib/pages/area/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

const real = toLibrary(realSite(), realGeodata);
const pageOf = (code: string): AreaPage => toAreaPage(code, real)!;
const idsIn = ({ themes }: GroundView): string[] =>
  themes.flatMap(({ indicators }) => indicators.flatMap(({ rows }) => rows.map(({ number }) => number.id)));

describe('the page of a division', () => {
  it('exists for every code of every boundary, and for no other', () => {
    expect(areaCodes(real)).toHaveLength(15);
    for (const code of areaCodes(real)) expect(toAreaPage(code, real)?.code).toBe(code);
    expect(toAreaPage('330100', real)).toBeUndefined();
  });

  it('shows each of its figures but the cells of breakdowns once, with the boundary that it was published on', () => {
    for (const code of areaCodes(real)) {
      const { grounds } = pageOf(code);
      const own = real.site.figures.filter(
        ({ place, indicator }) =>
          place.kind === 'area' && place.code === code && !real.indicatorAt(indicator).cell
      );
      expect(grounds.flatMap(idsIn).sort(), code).toEqual(own.map(({ id }) => id).sort());
      for (const ground of grounds) {
        const boundaries = own.filter(({ id }) => idsIn(ground).includes(id)).map(({ boundary }) => boundary);
        expect(new Set([...boundaries, ground.boundary]).size).toBe(1);
      }
    }
  });

  it('keeps the two places of 330110 apart, the newer first', () => {
    const { grounds, isTwoPlaces, maps, redraw } = pageOf('330110');
    expect(isTwoPlaces).toBe(true);
    expect(grounds.map(({ title }) => title)).toEqual([
      '余杭区（2021年4月9日后）',
      '余杭区（2021年4月9日前）'
    ]);
    expect(maps.map(({ picture }) => [picture.boundary, picture.ghost?.boundary ?? null])).toEqual([
      ['2017', null],
      ['2021', '2017']
    ]);
    expect(maps[0]?.picture.bounds).toEqual(maps[1]?.picture.bounds);
    expect(redraw).toMatch(/约948平方公里留在余杭区，约283平方公里归临平区/);
  });

  it('of a new division shows its line on the earlier map, and of an abolished one on the later', () => {
    expect(pageOf('330113').maps.map(({ picture }) => picture.ghost?.boundary ?? null)).toEqual([
      '2021',
      null
    ]);
    expect(pageOf('330104').maps.map(({ picture }) => picture.ghost?.boundary ?? null)).toEqual([
      null,
      '2017'
    ]);
    expect(pageOf('330104')).toMatchObject({ isAbolished: true, name: '江干区' });
  });

  it('of ground that no redraw touched has one map, and says so', () => {
    const { maps, redraw, notice } = pageOf('330127');
    expect(maps).toHaveLength(1);
    expect(redraw).toContain('前后是同一块地');
    expect(notice).toBe('');
  });

  it('draws a series only from figures that the table below has, and never joins a target', () => {
    const plots = areaCodes(real).flatMap((code) =>
      pageOf(code).grounds.flatMap((ground) =>
        ground.themes.flatMap(({ plots: drawn }) => drawn.map((plot) => ({ plot, ids: idsIn(ground) })))
      )
    );
    expect(plots.length).toBeGreaterThan(5);
    for (const { plot, ids } of plots) {
      expect(plot.points.length).toBeGreaterThanOrEqual(3);
      for (const { point } of plot.points) {
        expect(ids).toContain(point.number.id);
        expect(['actual', 'preliminary']).toContain(point.kind);
      }
    }
  });

  it('says why measured and published area differ', () => {
    expect(pageOf('330105').grounds[0]?.sizeText).toMatch(
      /119.*百科转载.*约 99.*比公布的小 17.0%：公布值不可靠/
    );
    expect(pageOf('330104').grounds[0]?.sizeText).toContain('没有查到公布的面积');
  });

  it('names its plans with their evidence, and the steps of stories that show them', () => {
    const { plans, stories } = pageOf('330110');
    const plan = plans.find(({ id }) => id === 'yuhang-2021')!;
    expect(plan.parts.map(({ evidence }) => evidence)).toContain('inferred');
    expect(plan.steps.map(({ path }) => path)).toContain('/stories/yuhang/#corridor');
    const own = stories.find(({ path }) => path === '/stories/yuhang/');
    expect(own?.steps.length).toBeGreaterThan(3);
    expect(pageOf('330127').plans).toEqual([]);
  });

  it('links to the divisions that touch it, on its last boundary', () => {
    expect(pageOf('330103').touching.map(({ name }) => name)).toContain('江干区');
    expect(pageOf('330113').touching.map(({ name }) => name)).toEqual([
      '上城区',
      '拱墅区',
      '余杭区',
      '钱塘区'
    ]);
  });
});

describe('the same ground on the page of a division', () => {
  it('sets old 余杭 beside 余杭 and 临平 together, with the addition written out', () => {
    for (const code of ['330110', '330113']) {
      const [ground, ...others] = pageOf(code).sameGrounds;
      expect(others).toEqual([]);
      expect([ground?.earlier, ground?.later]).toEqual([
        '余杭区（2021年4月9日前）',
        '余杭区＋临平区（2021年4月9日后）'
      ]);
      const gdp = ground?.across.find(({ id }) => id === 'gdp')?.rows ?? [];
      const [before, after] = gdp;
      expect(before).toMatchObject({ when: '2020年', addition: '', number: { id: 'old-yuhang-gdp-2020' } });
      expect(after).toMatchObject({
        when: '2021年',
        where: '余杭区＋临平区（2021年4月9日后）',
        addition: '余杭区 2502.2 亿元 + 临平区 940.09 亿元 = 3442.29 亿元'
      });
      expect(ground?.explore).toMatch(/^\/explore\/\?.*boundary=2021&ground=same$/);
    }
  });

  it('never speaks of what does not add up', () => {
    for (const { sameGrounds } of areaCodes(real).map(pageOf))
      for (const { across, oneSided, differences } of sameGrounds)
        for (const { id, rows } of [...across, ...oneSided, ...differences])
          if (rows.some(({ addition }) => addition.includes('+')))
            expect(real.indicatorAt(id as never).aggregation).toBe('sum');
  });

  it('is nothing to speak of where no redraw touched the division', () => {
    expect(pageOf('330127').sameGrounds).toEqual([]);
  });
});

describe('the list of divisions', () => {
  it('has today’s thirteen and the two that were abolished', () => {
    const { today, abolished } = toAreasPage(real);
    expect(today).toHaveLength(13);
    expect(abolished.map(({ name }) => name)).toEqual(['下城区', '江干区']);
    expect(abolished[0]?.locator).toMatchObject({ boundary: '2017', filled: ['330103'] });
  });
});
