import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toLineRows } from '../../../src/lib/server/published/line-fields';
import { library as tiny } from '../../map/tiny-library';
import { jsonOf } from './published';

type Lines = FeatureCollection<LineString, Readonly<Record<string, string | number | null>>>;
const { features } = jsonOf('boundaries/lines.geojson') as Lines;
const of = (change: string) => features.filter(({ properties }) => properties['change'] === change);

describe('boundaries/lines.geojson', () => {
  it('tells what 9 April 2021 drew and gave up, line by line', () => {
    expect(
      of('drawn')
        .map(({ properties }) => properties['after'])
        .sort()
    ).toEqual(['上城区|钱塘区', '余杭区|临平区', '萧山区|钱塘区']);
    expect(
      of('removed')
        .map(({ properties }) => properties['before'])
        .sort()
    ).toEqual(['上城区|江干区', '下城区|拱墅区', '江干区|萧山区']);
    expect(new Set(features.map(({ properties }) => properties['day']))).toEqual(new Set(['2021-04-09']));
  });

  it('has no line that two sources draw differently without the law', () => {
    expect(of('redrawn')).toEqual([]);
    expect(of('same').length).toBeGreaterThan(20);
  });

  it('knows a line that stayed while another district came to stand beside it', () => {
    const sides = of('renamed').map(({ properties }) => `${properties['before']} > ${properties['after']}`);
    expect(sides).toContain('江干区|滨江区 > 上城区|滨江区');
    expect(sides).toContain('余杭区 > 临平区');
  });

  it('is in degrees, on the grid of its source', () => {
    for (const position of features.flatMap(({ geometry }) => geometry.coordinates))
      expect(String(position)).toMatch(/^\d{3}(\.\d{1,5})?,\d{2}(\.\d{1,5})?$/);
  });

  it('is not there where a city has one boundary', () => {
    const [only] = tiny.geo.manifest.boundaries.slice(-1);
    const geo = { ...tiny.geo, manifest: { ...tiny.geo.manifest, boundaries: [only!] } };
    expect(toLineRows({ geo })).toEqual([]);
  });
});
