import { describe, expect, it } from 'vitest';
import { DEFAULT_FOLDERS, readFolder } from '../../geo/folders';
import { toRegions } from '../../geo/steps/districts';
import { gzipBytes } from '../../geo/steps/manifest';
import { areaKm2 } from '../../geo/steps/measure';
import { isInside } from '../../geo/steps/shapes';
import { areasOf, polygonsOf, type Atlas } from '../../geo/steps/topology';
import type { LngLat } from '../../src/lib/domain/ids';

const files = readFolder(DEFAULT_FOLDERS.output);
const atlasAt = (path: string) => JSON.parse(files.get(path) ?? '') as Atlas;
const [districts2017, districts2021] = ['2017', '2021'].map((id) =>
  toRegions(atlasAt(`${id}/districts.json`))
);
const townships = atlasAt('2021/townships.json');

const districtAt = (point: LngLat, regions = districts2021) =>
  regions?.find(({ polygons }) => isInside(point, polygons))?.name;

describe('known places of Hangzhou', () => {
  const places: [name: string, point: LngLat, district: string][] = [
    ['未来科技城', [119.993, 30.2835], '余杭区'],
    ['临平南站', [120.2933, 30.3845], '临平区'],
    ['三墩', [120.0882, 30.3225], '西湖区'],
    ['美院象山', [120.076, 30.1534], '西湖区'],
    ['良渚古城遗址公园', [119.9908, 30.3956], '余杭区'],
    ['塘栖古镇', [120.187, 30.481], '临平区']
  ];

  it.each(places)('%s lies where it should', (_, point, district) => {
    expect(districtAt(point)).toBe(district);
  });

  it('临平南站 was in 余杭 before the redraw', () => {
    expect(districtAt([120.2933, 30.3845], districts2017)).toBe('余杭区');
  });

  it('the schematic 西湖 lies wholly in 西湖区', () => {
    const water = atlasAt('water.json');
    const lake = areasOf(water, 'areas').filter(({ id }) => id === 'west-lake');
    const corners = lake.flatMap((area) => polygonsOf(water, area).flat(2));
    expect(new Set(corners.map((corner) => districtAt(corner)))).toEqual(new Set(['西湖区']));
    expect(lake[0]?.properties).toMatchObject({ schematic: true });
  });

  it('滨江 and 上城 face each other across the 钱塘江', () => {
    const water = atlasAt('water.json');
    const river = areasOf(water, 'areas').filter(({ id }) => id === 'qiantang-estuary');
    const isWater = (point: LngLat) => river.some((area) => isInside(point, polygonsOf(water, area)));
    expect(isWater([120.19, 30.218])).toBe(true);
    expect([districtAt([120.19, 30.235]), districtAt([120.2, 30.19])]).toEqual(['上城区', '滨江区']);
  });
});

describe('the redraw of 2021-04-09', () => {
  const kmOf = (code: string, regions = districts2021) =>
    areaKm2(regions?.find((region) => region.code === code)?.polygons ?? []);

  it('makes old 余杭 of new 余杭 and 临平, to the last corner', () => {
    expect(kmOf('330110', districts2017)).toBeCloseTo(kmOf('330110') + kmOf('330113'), 6);
  });

  it('keeps the size of the city', () => {
    const total = (regions = districts2021) =>
      (regions ?? []).reduce((sum, { polygons }) => sum + areaKm2(polygons), 0);
    expect(total(districts2017)).toBeCloseTo(total(), 6);
  });

  it.each(['330106', '330108', '330111', '330112', '330122', '330127', '330182'])(
    'leaves %s corner for corner as it was',
    (code) => {
      const corners = (regions = districts2021) =>
        new Set(
          regions
            ?.find((region) => region.code === code)
            ?.polygons.flat(2)
            .map(String)
        );
      const [before, after] = [corners(districts2017), corners()];
      expect(before).toEqual(after);
    }
  );
});

it.each([
  ['330102', 14],
  ['330105', 18],
  ['330106', 12],
  ['330110', 12],
  ['330113', 8],
  ['330114', 7]
])('%s has %i townships', (district, count) => {
  const mine = areasOf(townships, 'townships').filter(
    ({ properties }) => properties?.['district'] === district
  );
  expect(mine).toHaveLength(count);
  expect(mine.some(({ properties }) => properties && 'nameAsOf' in properties)).toBe(false);
});

it('the seven units of the 良渚 corridor measure about the 634 km² that is stated for them', () => {
  const names = ['良渚街道', '仁和街道', '瓶窑镇', '径山镇', '黄湖镇', '鸬鸟镇', '百丈镇'];
  const sumKm2 = areasOf(townships, 'townships')
    .filter(({ id }) => names.some((name) => id === `330110:${name}`))
    .reduce((sum, { properties }) => sum + Number(properties?.['areaKm2']), 0);
  expect(Math.abs(sumKm2 - 634) / 634).toBeLessThan(0.03);
});

it('all geometry together stays within 120 kB compressed', () => {
  const totalBytes = [...files.values()].reduce((sum, text) => sum + gzipBytes(text), 0);
  expect(totalBytes).toBeLessThan(120_000);
});
