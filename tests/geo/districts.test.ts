import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../geo/steps/assemble';
import { toRegions } from '../../geo/steps/districts';
import { keyOf } from '../../geo/steps/shapes';
import { areasOf, type Atlas } from '../../geo/steps/topology';
import { tinyGeo, tinySources } from './tiny-county';

const atlasAt = (files: ReadonlyMap<string, string>, path: string) =>
  JSON.parse(files.get(path) ?? '') as Atlas;
const built = assemble(tinySources());
const [before, after] = [atlasAt(built, 'old/districts.json'), atlasAt(built, 'new/districts.json')];

interface Manifest {
  changes: { from: { code: string }; to: { code: string }; km2: number }[];
  boundaries: { id: string; areas: { code: string; measuredKm2: number; differencePct: number }[] }[];
}
const manifest = JSON.parse(built.get('manifest.json') ?? '') as Manifest;

describe('two boundaries of one county', () => {
  it('have four areas before and five after', () => {
    expect(areasOf(before, 'districts').map(({ id }) => id)).toEqual([
      '900001',
      '900002',
      '900003',
      '900004'
    ]);
    expect(areasOf(after, 'districts').map(({ id }) => id)).toEqual([
      '900001',
      '900002',
      '900003',
      '900004',
      '900005'
    ]);
  });

  it('draw an area that did not change with the same corners in the same order', () => {
    for (const code of ['900001', '900002', '900003']) {
      const [a, b] = [before, after].map((atlas) => toRegions(atlas).find((region) => region.code === code));
      expect(a).toEqual(b);
    }
  });

  it('let the inner line vanish when the halves are merged', () => {
    const [old] = toRegions(before).filter(({ code }) => code === '900004');
    const corners = new Set(old?.polygons.flat(2).map(keyOf));
    expect(corners).toEqual(new Set(['121,31', '121.5,31', '122,31', '122,32', '121.5,32', '121,32']));
  });

  it('share every inner border as one arc', () => {
    const uses = new Map<number, number>();
    const count = (arcs: unknown): void => {
      if (Array.isArray(arcs)) return arcs.forEach(count);
      const arc = (arcs as number) < 0 ? ~(arcs as number) : (arcs as number);
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    };
    areasOf(after, 'districts').forEach(({ arcs }) => count(arcs));
    expect(Math.max(...uses.values())).toBe(2);
    expect([...uses.values()].filter((times) => times === 2)).toHaveLength(6); // A|B A|C C|D D|E B|D B|E
  });

  it('say what went where and how large it is', () => {
    const halves = manifest.changes.filter(({ from }) => from.code === '900004');
    expect(halves.map(({ to }) => to.code)).toEqual(['900004', '900005']);
    expect(halves[0]?.km2).toBe(halves[1]?.km2);
  });

  it('stand with their measured area beside the published one', () => {
    const [a] = manifest.boundaries.find(({ id }) => id === 'new')?.areas ?? [];
    expect(a).toMatchObject({
      code: '900001',
      publishedKm2: 10640,
      measuredKm2: 10642.39,
      differencePct: 0.02
    });
  });

  it('wind outer rings clockwise, as d3-geo reads them', () => {
    const shape = feature(
      after as never,
      areasOf(after, 'districts')[0] as never
    ) as unknown as GeoJSON.Feature<GeoJSON.MultiPolygon>;
    const [ring] = shape.geometry.coordinates[0] ?? [];
    const turn = (ring ?? []).slice(1).reduce((sum, [x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring?.[i] ?? [];
      return sum + (x - px) * (y + py);
    }, 0);
    expect(turn).toBeGreaterThan(0);
  });
});

describe('a cut along an older line', () => {
  it('splits the united square again where the other file draws the border', () => {
    const united = ['900001', '900002', '900003', '900004'];
    const split = [...united, '900005'];
    const rows = (codes: string[]) =>
      codes
        .map((code, index) => `{ code: '${code}', name: ${'ABCDE'[index]}, publishedKm2: null }`)
        .join(', ');
    const changes = split.map((from) => `{ from: '${from}', to: '${from === '900005' ? '900004' : from}' }`);
    const files = tinySources();
    files.set('build.yml', 'extent: [119, 29, 123, 33]\nboundaries: boundaries.yml\n');
    files.set(
      'boundaries.yml',
      `boundaries:
  - { id: new, name: n, file: squares/new.json, validFrom: null, validTo: null, areas: [${rows(split)}] }
  - id: old
    name: o
    file: squares/old.json
    validFrom: '2022-01-01'
    validTo: null
    areas: [${rows(united)}]
    changes: [${changes.join(', ')}]
`
    );
    const again = toRegions(atlasAt(assemble(files), 'new/districts.json'));
    const keys = (code: string) =>
      new Set(
        again
          .find((region) => region.code === code)
          ?.polygons.flat(2)
          .map(keyOf)
      );
    expect(keys('900005')).toEqual(new Set(['121.5,31', '122,31', '122,32', '121.5,32']));
  });
});

it('two builds of the same sources give identical bytes', () => {
  expect(assemble(tinySources())).toEqual(built);
});

it('the committed fixture is what its sources give', () => {
  expect(new Map([...built].sort())).toEqual(new Map([...tinyGeo()].sort()));
});
