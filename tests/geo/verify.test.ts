import { describe, expect, it } from 'vitest';
import { assemble } from '../../geo/steps/assemble';
import { formatCheck, isFailed } from '../../geo/steps/check';
import { sewRing } from '../../geo/steps/sew';
import { toMultiPolygon, toTopology } from '../../geo/steps/topology';
import { verify } from '../../geo/steps/verify';
import { verifyContextEdge } from '../../geo/steps/verify-lines';
import { verifyAreas } from '../../geo/steps/verify-topology';
import type { Ring } from '../../geo/steps/shapes';
import { tinySources } from './tiny-county';

const built = assemble(tinySources());
const failures = (committed: Map<string, string>) => verify(built, committed).filter(isFailed);

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const area = (id: string, ring: Ring): GeoJSON.Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: toMultiPolygon([[ring]])
});

describe('the check of committed files', () => {
  it('passes what the build has just written', () => {
    expect(failures(new Map(built))).toEqual([]);
  });

  it('notices one changed digit, by bytes and by hash', () => {
    const edited = new Map(built);
    edited.set('new/districts.json', (built.get('new/districts.json') ?? '').replace('10642.39', '10642.38'));
    expect(failures(edited).map(({ file }) => file)).toEqual(['new/districts.json', 'manifest.json']);
  });

  it('notices a file that is missing and one that nobody built', () => {
    const edited = new Map(built).set('stray.json', '{}');
    edited.delete('old/districts.json');
    expect(failures(edited).map(formatCheck)).toEqual([
      'old/districts.json:1  逐字节相同：没有提交  运行 npm run geo:build 并提交',
      'stray.json:1  来历：不是由源数据生成的  删掉它'
    ]);
  });

  it('notices areas that lie on each other', () => {
    const crossing = toTopology({ areas: [area('a', box(0, 0, 2, 2)), area('b', box(1, 1, 3, 3))] });
    const holding = toTopology({ areas: [area('a', box(0, 0, 3, 3)), area('b', box(1, 1, 2, 2))] });
    for (const atlas of [crossing, holding]) {
      expect(
        verifyAreas('x.json', atlas, 'areas')
          .filter(isFailed)
          .map(({ name }) => name)
      ).toContain('areas 互不重叠');
    }
  });

  it('notices a ring that passes the same corner twice', () => {
    const pinched: Ring = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
      [0, 0]
    ];
    const atlas = toTopology({ areas: [area('a', pinched)] });
    expect(verifyAreas('x.json', atlas, 'areas').filter(isFailed)[0]?.fault).toContain('重复经过');
  });
});

describe('a neighbour sewn onto the city', () => {
  it('takes over every corner of the common border and keeps its own far side', () => {
    const city: Ring = [
      [0, 0],
      [1, 0],
      [1.0001, 0.3],
      [0.9999, 0.7],
      [1, 1],
      [0, 1],
      [0, 0]
    ];
    const sewn = sewRing(
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 0]
      ],
      city
    );
    expect(sewn).toContainEqual([1.0001, 0.3]);
    expect(sewn).toContainEqual([0.9999, 0.7]);
    expect(sewn).toContainEqual([2, 1]);
    expect(sewn).not.toContainEqual([0, 0]);
  });

  it('comes back unchanged when it does not touch the city', () => {
    const far = box(5, 5, 6, 6);
    expect(sewRing(far, box(0, 0, 1, 1))).toEqual(far);
  });
});

describe('the line between a city on the sea and its neighbour', () => {
  const city: Ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0.5],
    [0, 0]
  ];
  const faultWith = (...common: [number, number][]) => {
    const neighbour: Ring = [[0, 0], ...common, [0, 1], [-1, 1], [-1, 0], [0, 0]];
    const districts = toTopology({ districts: [area('city', city)] });
    const context = toTopology({ land: [area('neighbour', neighbour)] });
    return verifyContextEdge('context.json', districts, context).fault;
  };

  it('passes where the neighbour has every corner of it, though the coast has none', () => {
    expect(faultWith([0, 0.5])).toBeNull();
  });

  it('is noticed where the neighbour leaves out a corner', () => {
    expect(faultWith()).toContain('1 个点');
  });

  it('is noticed where the neighbour runs some metres beside it', () => {
    expect(faultWith([-0.0001, 0.5])).toContain('会露出缝');
  });
});
