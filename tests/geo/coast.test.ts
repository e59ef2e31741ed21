import { describe, expect, it } from 'vitest';
import { assemble } from '../../geo/steps/assemble';
import { isFailed } from '../../geo/steps/check';
import { toRegions } from '../../geo/steps/districts';
import { areaKm2 } from '../../geo/steps/measure';
import { outlineOf, unionOf } from '../../geo/steps/outline';
import { isInside } from '../../geo/steps/shapes';
import type { Atlas } from '../../geo/steps/topology';
import { verify } from '../../geo/steps/verify';
import { problemsOf, tinyGeo, tinySources, withEdit } from './tiny-county';

const built = assemble(tinySources('tiny-coast'));
const regions = toRegions(JSON.parse(built.get('2020/districts.json') ?? '') as Atlas);
const polygonsOf = (name: string) => regions.find((region) => region.name === name)?.polygons ?? [];
const manifest = JSON.parse(built.get('manifest.json') ?? '') as Record<string, unknown>;
const edited = (from: string, to: string, file = 'squares/divisions.json') =>
  withEdit(file, from, to, tinySources('tiny-coast'));

describe('a coast of one boundary, without water, neighbours or townships', () => {
  it('is built of its districts and the manifest alone', () => {
    expect([...built.keys()]).toEqual(['2020/districts.json', 'manifest.json']);
  });

  it('is what its sources give, byte for byte, and passes every check', () => {
    const committed = tinyGeo('tiny-coast');
    expect(new Map([...built].sort())).toEqual(committed);
    expect(verify(built, committed).filter(isFailed)).toEqual([]);
  });

  it('says nothing of a redraw', () => {
    expect(manifest).not.toHaveProperty('changes');
  });

  it('keeps an island as a part of its division', () => {
    expect(polygonsOf('北港区')).toHaveLength(2);
    expect(isInside([121.1, 30.7], polygonsOf('北港区'))).toBe(true);
  });

  it('keeps a hole in a division, on the same corners as the enclave that fills it', () => {
    const [, hole] = polygonsOf('西山区')[0] ?? [];
    const [outer] = polygonsOf('城中区')[0] ?? [];
    expect(new Set(hole?.map(String))).toEqual(new Set(outer?.map(String)));
    expect(isInside([119.6, 30.6], polygonsOf('西山区'))).toBe(false);
  });

  it('has the mainland for its outline, whichever part comes first', () => {
    for (const order of [regions, [...regions].reverse()]) {
      expect(outlineOf(order)).toContainEqual([119, 30]);
    }
  });

  it('is two pieces of land without a hole, of the size of its divisions', () => {
    const union = unionOf(regions);
    expect(union.map((rings) => rings.length)).toEqual([1, 1]);
    const sumKm2 = regions.reduce((sum, { polygons }) => sum + areaKm2(polygons), 0);
    expect(areaKm2(union)).toBeCloseTo(sumKm2, 6);
  });
});

describe('a slip in the sources of the coast is told with file, line and mend', () => {
  const cases: [sentence: string, files: () => Map<string, string>, at: string, words: string][] = [
    [
      'an island that nobody declared',
      () => edited('outline: { parts: 2, holes: 0 }', '', 'build.yml'),
      'build.yml:1',
      '2 块地、0 个洞'
    ],
    [
      'an enclave that does not fill its hole',
      () =>
        edited('[119.8, 30.4], [119.8, 30.8], [119.4, 30.8]', '[119.7, 30.4], [119.7, 30.8], [119.4, 30.8]'),
      'build.yml:9',
      '中间有缝'
    ],
    [
      'a code that is not of the form',
      () => edited('code: C03', 'code: D03', 'boundaries.yml'),
      'boundaries.yml:11',
      'D03'
    ],
    [
      'a code that is no plain word',
      () => edited('code: C03', "code: 'C 03'", 'boundaries.yml'),
      'boundaries.yml:11',
      '字母'
    ],
    [
      'an island given as a feature of its own',
      () => edited('"adcode": "C04", "name": "南港区"', '"adcode": "C03", "name": "北港区"'),
      'squares/divisions.json:5',
      '写了两次'
    ],
    [
      'changes without an older boundary',
      () => edited('    areas:', '    changes: [{ from: C01, to: C01 }]\n    areas:', 'boundaries.yml'),
      'boundaries.yml:8',
      '没有更早'
    ],
    [
      'a newest boundary without lines',
      () => edited('    file: squares/divisions.json\n', '', 'boundaries.yml'),
      'boundaries.yml:2',
      '没有界线文件'
    ],
    [
      'a key of the old form',
      () => edited('boundaries: boundaries.yml', 'boundaries: boundaries.yml\nlater: {}', 'build.yml'),
      'build.yml:8',
      'later'
    ]
  ];

  it.each(cases)('%s', (_, files, at, words) => {
    const [problem] = problemsOf(() => assemble(files()));
    expect(`${problem?.file}:${problem?.line}`).toBe(at);
    expect(problem?.what).toContain(words);
    expect(problem?.mend).not.toBe('');
  });
});
