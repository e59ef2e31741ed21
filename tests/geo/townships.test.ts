import { describe, expect, it } from 'vitest';
import { adoptOrphans } from '../../geo/steps/adopt';
import { assemble } from '../../geo/steps/assemble';
import { sha256Of } from '../../geo/steps/parse-source';
import { nodeShapes } from '../../geo/steps/noding';
import { areasOf, polygonsOf, type Atlas } from '../../geo/steps/topology';
import type { Polygon } from '../../geo/steps/shapes';
import { verify } from '../../geo/steps/verify';
import { isFailed } from '../../geo/steps/check';
import { problemsOf, tinySources } from './tiny-county';

const box = (west: number, south: number, east: number, north: number): Polygon => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
];

const townshipsOf = (files: Map<string, string>) => {
  const atlas = JSON.parse(assemble(files).get('new/townships.json') ?? '') as Atlas;
  return areasOf(atlas, 'townships').map((area) => ({
    ...area.properties,
    polygons: polygonsOf(atlas, area)
  }));
};

function withLocal(units: [adcode: number, name: string, shape: Polygon][]): Map<string, string> {
  const features = units.map(([adcode, name, coordinates]) => ({
    type: 'Feature',
    properties: { adcode, name },
    geometry: { type: 'Polygon', coordinates }
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const record = [
    'title: official townships',
    'origin: the survey office',
    'licence: LicenseRef-internal',
    'crs: WGS84',
    "retrieved: '2026-11-22'",
    `files: { townships.geojson: ${sha256Of(text)} }`
  ];
  return tinySources().set('local/townships.geojson', text).set('local/source.yml', record.join('\n'));
}

describe('schematic townships', () => {
  const units = townshipsOf(tinySources());

  it('are the four quarters of a square with four centres', () => {
    const quarter = units.find((unit) => 'id' in unit && unit['id'] === '900001:south-west');
    const corners = new Set(quarter?.polygons.flat(2).map(String));
    expect(corners).toEqual(new Set(['120,30', '120.5,30', '120.5,30.5', '120,30.5']));
  });

  it('tile their district: every check of the finished files passes', () => {
    const built = assemble(tinySources());
    expect(verify(built, built).filter(isFailed)).toEqual([]);
  });

  it('go by the name of today, and say the year of the name where that is not known', () => {
    expect(units.map((unit) => (unit as { name?: string }).name)).toContain('north-east');
    expect(units.find((unit) => (unit as { name?: string }).name === 'west')).toMatchObject({
      nameAsOf: '2020'
    });
  });

  it('leave out a row that is not a township, whose ground goes to its neighbours', () => {
    expect(units.map((unit) => (unit as { name?: string }).name)).not.toContain('not a township');
  });
});

describe('an official township layer', () => {
  const files = withLocal([
    [900001, 'left', box(120, 30, 120.3, 31)],
    [900001, 'right', box(120.3, 30, 120.9999, 31)]
  ]);

  it('replaces the cells of its district and marks them exact', () => {
    const mine = townshipsOf(files).filter((unit) => (unit as { district?: string }).district === '900001');
    expect(mine.map((unit) => (unit as { name?: string }).name)).toEqual(['left', 'right']);
    expect(mine.every((unit) => (unit as { basis?: string }).basis === 'exact')).toBe(true);
  });

  it('leaves the other districts schematic', () => {
    const others = townshipsOf(files).filter((unit) => (unit as { district?: string }).district === '900002');
    expect(others.every((unit) => (unit as { basis?: string }).basis === 'schematic')).toBe(true);
  });

  it('has its slivers along the district line given to the neighbour, so the district stays tiled', () => {
    const built = assemble(files);
    expect(verify(built, built).filter(isFailed)).toEqual([]);
  });

  it('is refused when it leaves more than 2 % of a district empty', () => {
    const half = withLocal([[900001, 'left', box(120, 30, 120.5, 31)]]);
    expect(problemsOf(() => assemble(half))[0]).toMatchObject({
      file: 'local/townships.geojson',
      what: expect.stringContaining('50%') as string
    });
  });

  it('is refused without a licence record', () => {
    const files = withLocal([[900001, 'all', box(120, 30, 121, 31)]]);
    files.delete('local/source.yml');
    expect(problemsOf(() => assemble(files))[0]?.what).toContain('没有许可证');
  });

  it('is refused with a code that the county does not have', () => {
    const strange = withLocal([[900077, 'nowhere', box(120, 30, 121, 31)]]);
    expect(problemsOf(() => assemble(strange))[0]?.what).toContain('900077');
  });
});

describe('bits that nobody owns', () => {
  const piece = (owner: string | null, polygon: Polygon) => ({
    district: 'd',
    owner,
    nearest: null,
    polygon
  });

  it('go to the neighbour with the longest common border', () => {
    const pieces = [
      piece('short', box(0, 0, 1, 1)),
      piece('long', box(1, -2, 2, 0)),
      piece(null, box(1, 0, 2, 0.5))
    ];
    const noded = nodeShapes(pieces.map(({ polygon }) => [polygon]));
    const ready = pieces.map((one, index) => ({ ...one, polygon: noded[index]?.[0] ?? [] }));
    expect(adoptOrphans(ready).map(({ owner }) => owner)).toEqual(['short', 'long', 'long']);
  });

  it('on an island go to the township whose cell they lie in', () => {
    const island = { ...piece(null, box(5, 5, 6, 6)), nearest: 'far' };
    expect(adoptOrphans([piece('far', box(0, 0, 1, 1)), island]).map(({ owner }) => owner)).toEqual([
      'far',
      'far'
    ]);
  });

  it('are a programming error when nothing touches them and nobody is near', () => {
    expect(() => adoptOrphans([piece('far', box(0, 0, 1, 1)), piece(null, box(5, 5, 6, 6))])).toThrow(
      'touches no'
    );
  });
});
