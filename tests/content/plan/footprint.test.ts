import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/lib/server/library/library';
import { toLibrary } from '../../../src/lib/server/library/library';
import { toPlanPage } from '../../../src/lib/pages/plan/page.server';
import { toPlansPage } from '../../../src/lib/pages/plans/page.server';
import { toPlanTable } from '../../../src/lib/server/published/plan-fields';
import { geodata, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectProblem } from '../expect-problem';

const FILE = 'plans/cross.yml';
const DISC = 'shape: { disc: 西站, radiusKm: 10 }';
const withShape = (shape: string) => withEdit(tinyFiles(), FILE, DISC, `shape: ${shape}`);
const libraryOf = (files: ReturnType<typeof tinyFiles>): Library => toLibrary(tinySite(files), geodata);
const drawn = (shape: string) =>
  [...libraryOf(withShape(shape)).overlays.values()].find(({ part }) => part.id === '一心')!;
const holds = (geometry: unknown, lng: number, lat: number): boolean =>
  booleanPointInPolygon([lng, lat], geometry as Polygon);

describe('a footprint', () => {
  it('of whole divisions is those divisions without the line between them', () => {
    const { kind, geometry } = drawn('{ areas: [A, B] }');
    expect(kind).toBe('zone');
    expect(holds(geometry, 120.5, 30.5) && holds(geometry, 121.5, 30.5)).toBe(true);
    expect(holds(geometry, 120.5, 31.5)).toBe(false);
    expect(geometry.type === 'MultiPolygon' && geometry.coordinates.flat()).toHaveLength(1);
  });

  it.each([
    ['open', '{ polygon: [[120.1, 30.1], [120.6, 30.1], [120.6, 30.6]] }'],
    ['closed, as other programs write it', '{ polygon: [[120.1, 30.1], [120.6, 30.1], [120.6, 30.6], [120.1, 30.1]] }'],
    ['the other way round', '{ polygon: [[120.6, 30.6], [120.6, 30.1], [120.1, 30.1]] }']
  ])('of corners is the ground between them: %s', (_name, shape) => {
    const { geometry } = drawn(shape);
    expect(geometry).toEqual({ type: 'Polygon', coordinates: [expect.any(Array)] });
    expect((geometry as Polygon).coordinates[0]).toHaveLength(4);
    expect(holds(geometry, 120.5, 30.2) && !holds(geometry, 120.2, 30.5)).toBe(true);
  }); // prettier-ignore

  it('may run through places and corners, of which only places are named', () => {
    const library = libraryOf(withShape('{ band: [西站, [120.4, 30.6], 中站], widthKm: 4 }'));
    const plan = library.site.plans.find(({ id }) => id === 'cross')!;
    const band = library.overlays.get('cross/一心' as never)!;
    expect(holds(band.geometry, 120.4, 30.6)).toBe(true);
    const { parts } = toPlanPage(plan, library);
    expect(parts.find(({ called }) => called === '一心')?.where?.drawn).toMatch(/经过西站、中站/);
  });

  it.each(['{ line: [[120.1, 30.1], [120.6, 30.6]] }', '{ disc: [120.3, 30.3], radiusKm: 5 }', '{ polygon: [[120.1, 30.1], [120.6, 30.1], [120.6, 30.6]] }', '{ areas: [A] }'])(
    'says in words how it is drawn, without a place of its own: %s',
    (shape) => {
      const library = libraryOf(withShape(shape));
      const { parts } = toPlanPage(library.site.plans.find(({ id }) => id === 'cross')!, library);
      expect(parts.find(({ called }) => called === '一心')?.where?.drawn).toMatch(/^画(?:的是|成).+。$/);
    }
  ); // prettier-ignore

  it.each([
    ['a division of another boundary', '{ areas: [甲] }', '边界 new 里没有「甲」', '是不是想写'],
    ['two corners', '{ polygon: [[120.1, 30.1], [120.6, 30.1]] }', '「一心 › footprint › shape › polygon」', '至少写三个角'],
    ['a corner of one number', '{ polygon: [[120.1, 30.1], [120.6], [120.2, 30.2]] }', 'polygon › 第 2 条 › 第 2 个', '补上这一项'],
    ['a corner off the plan’s area', '{ polygon: [[120.1, 30.1], [120.6, 30.1], [122.9, 30.6]] }', '「[122.9, 30.6]」在A之外约', 'crosses: true'],
    ['a band without its width', '{ band: [西站, 中站] }', '缺少「一心 › footprint › shape › widthKm」', '补上'],
    ['a key of another shape', '{ areas: [A], widthKm: 3 }', '「一心 › footprint › shape › widthKm」不认识', '检查拼写'],
    ['no shape at all', '{ circle: 西站 }', '「一心 › footprint › shape」的值不对', 'areas、townships、polygon']
  ])('is refused at its line for %s', (_name, shape, what, mend) => {
    expectProblem(withShape(shape), `${FILE}:37`, what, mend);
  }); // prettier-ignore
});

describe('a plan of the whole city', () => {
  const files = withEdit(tinyFiles(), FILE, 'area: A\n', 'area: 小县\n').map((each) =>
    each.file === FILE ? { ...each, text: each.text.replaceAll('    crosses: true\n', '') } : each
  );
  const library = libraryOf(files);
  const plan = library.site.plans.find(({ id }) => id === 'cross')!;

  it('lies within all its divisions: a part crosses nothing there', () => {
    expect(plan.area).toBe('900000');
  });

  it('has a page that names the city, leads to no division and shows the whole', () => {
    const page = toPlanPage(plan, library);
    expect(page).toMatchObject({ area: '小县', areaCode: null });
    const [west, south, east, north] = page.picture!.bounds;
    expect([west < 120, south < 30, east > 122, north > 32]).toEqual([true, true, true, true]);
  });

  it('stands under the city’s name among the plans, and in the published table', () => {
    expect(toPlansPage(library).groups.map(({ area }) => area)).toContain('小县');
    const { fields, rows } = toPlanTable(library) as unknown as { fields: unknown; rows: unknown };
    expect(JSON.stringify([fields, rows])).toContain('小县');
  });
});
