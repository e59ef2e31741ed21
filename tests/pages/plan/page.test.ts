import { describe, expect, it } from 'vitest';
import { toPlansPage } from '../../../src/lib/pages/plans/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { toPlanPage } from '../../../src/lib/pages/plan/page.server';
import { realGeodata, realSite } from '../../content/real-site';
import { geodata, tinySite } from '../../fixtures/tiny-site/tiny-site';

const tiny = toLibrary(tinySite(), geodata);
const real = toLibrary(realSite(), realGeodata);
const pageOf = (id: string, library = real) =>
  toPlanPage(
    library.site.plans.find((plan) => plan.id === id)!,
    library
  );

describe('the page of a plan', () => {
  const page = pageOf('cross', tiny);

  it('says of each part what it is and where it lies, apart', () => {
    const said = page.parts.map(({ called, what, where }) => [called, what.evidence, where?.evidence]);
    expect(said).toEqual([
      ['一廊', 'inferred', 'inferred'],
      ['一轴', 'stated', 'stated'],
      ['一心', 'inferred', 'inferred'],
      ['三片', 'not-stated', undefined]
    ]);
  });

  it('draws all that has a place, and in its stated form only what is stated', () => {
    const refs = (picture: typeof page.picture) => picture?.overlays.map(({ ref }) => ref as string);
    expect(refs(page.picture)).toEqual(['cross/一廊', 'cross/一心', 'cross/一轴']);
    expect(refs(page.stated)).toEqual(['cross/一轴']);
    expect(page.stated?.labels.some(({ mark }) => mark !== undefined)).toBe(false);
    expect(page.stated?.bounds).toEqual(page.picture?.bounds);
  });

  it('cites the paragraph that a claim comes from by its place on the site', () => {
    expect(page.cites).toMatchObject([{ path: '/sources/paper/#p8' }]);
    expect(page.parts[1]?.what.cites).toEqual([{ text: '另文', path: null }]);
  });

  it('gives km² for whole townships alone, and calls them schematic', () => {
    const [towns] = pageOf('towns', tiny).parts;
    expect(towns?.where?.drawn).toMatch(
      /示意单元合计约 [\d,]+ 平方公里，不是它的面积：south-west、south-east。$/
    );
    expect(page.parts[0]?.where?.drawn).toMatch(/^画成一条带子，经过西站、中站、东站；.*不给面积。$/);
  });

  it('names the stories that show it, with their steps', () => {
    expect(page.stories.map(({ slug }) => slug)).toEqual(['county']);
    expect(page.stories[0]?.steps.length).toBeGreaterThan(0);
  });
});

describe('the townships of a published plan', () => {
  it('have the area of their cells: 良渚文化大走廊 nearly what its source says of its key zone', () => {
    const [, corridor] = real.site.plans.find(({ id }) => id === 'yuhang-2024')!.parts;
    const shape = corridor!.footprint!.shape;
    const km2 = shape.kind === 'townships' ? real.geo.townshipsKm2(shape.townships) : 0;
    expect(Math.abs(km2 - 634)).toBeLessThan(20);
  });
});

describe('the versions of a formula', () => {
  it('of 余杭 stand in the order of time, whichever of them is open', () => {
    for (const id of ['yuhang-2020', 'yuhang-2021', 'yuhang-2024']) {
      const { versions } = pageOf(id);
      expect(versions.map(({ plan }) => plan.formula)).toEqual([
        '三个全域',
        '五大产业平台',
        '一廊一轴、一心三片',
        '两廊一轴'
      ]);
      expect(versions.filter(({ isCurrent }) => isCurrent).map(({ plan }) => plan.id)).toEqual([id]);
    }
  });

  it('say which 余杭 each is about', () => {
    const areas = pageOf('yuhang-2024').versions.map(({ area }) => area);
    expect(areas[0]).toContain('2021年4月9日前');
    expect(areas.at(-1)).toContain('2021年4月9日后');
  });

  it('of 临平 end with one whose formula nobody gives', () => {
    expect(pageOf('linping-2021').later).toMatchObject([{ when: '2024年12月' }]);
    expect(pageOf('xihu-towns-2021')).toMatchObject({ later: [], picture: null, stated: null });
  });
});

describe('the list of plans', () => {
  it('has every plan once, under the area that it is about, and counts its parts', () => {
    const lines = toPlansPage(real).groups.flatMap(({ plans }) => plans);
    expect(lines.map(({ plan }) => plan.id).sort()).toEqual(real.site.plans.map(({ id }) => id).sort());
    const towns = lines.find(({ plan }) => plan.id === 'xihu-towns-2021');
    expect(towns?.counts).toEqual([{ evidence: 'not-stated', count: 10 }]);
  });
});
