import { describe, expect, it } from 'vitest';
import { wgs84ToGcj02 } from '../../src/lib/geometry/datum';
import { assemble } from '../../geo/steps/assemble';
import type { LngLat } from '../../src/lib/domain/ids';
import { problemsOf, tinySources, withEdit, withText } from './tiny-county';

const NEW = 'squares/new.json';
const said = (files: Map<string, string>) => problemsOf(() => assemble(files));

/** One edit, the file that must be named, and words that must be in the reason. */
const cases: [sentence: string, files: () => Map<string, string>, file: string, words: string][] = [
  [
    'projected metres are not degrees',
    () => withEdit(NEW, '[120, 30]', '[220000, 3300000]'),
    NEW,
    '坐标系不对'
  ],
  ['swapped axes are not in the county', () => withEdit(NEW, '[120, 30]', '[30, 120]'), NEW, '经纬度颠倒'],
  [
    'an undeclared CRS is refused',
    () => withEdit('squares/source.yml', 'crs: WGS84\n', ''),
    'squares/source.yml',
    'crs'
  ],
  ['an open ring is refused', () => withEdit(NEW, ', [120, 30]]]', ']]'), NEW, '没有闭合'],
  [
    'a ring that crosses itself is refused',
    () => withEdit(NEW, '[[[120, 30], [121, 30], [121, 31],', '[[[120, 30], [121, 31], [121, 30],'),
    NEW,
    '自相交'
  ],
  ['an unknown code is refused', () => withEdit(NEW, '900005', '900099'), NEW, '900099'],
  [
    'a division that is missing is named',
    () => withEdit('boundaries.yml', "code: '900005', name: E", "code: '900006', name: F"),
    'boundaries.yml',
    '900006'
  ],
  [
    'a missing licence is refused',
    () => withEdit('squares/source.yml', 'licence: MIT\n', ''),
    'squares/source.yml',
    '许可证'
  ],
  [
    'an empty licence is refused',
    () => withEdit('squares/source.yml', 'licence: MIT', "licence: ' '"),
    'squares/source.yml',
    '许可证'
  ],
  [
    'an area more than 2 % off without a reason is refused',
    () => withEdit('boundaries.yml', 'name: A, publishedKm2: 10640', 'name: A, publishedKm2: 10900'),
    'boundaries.yml',
    '相差'
  ],
  [
    'a renamed township that the data does not have is refused',
    () => withEdit('townships/aliases.yml', 'from: north-east old', 'from: nowhere'),
    'townships/aliases.yml',
    'nowhere'
  ],
  [
    'a township centre in another district is refused',
    () => withEdit('townships/centres.csv', '120.25,30.25', '121.25,30.25'),
    'townships/centres.csv',
    '不在A内'
  ],
  [
    'too few townships are noticed',
    () => withEdit('townships/aliases.yml', 'units: 4', 'units: 5'),
    'townships/aliases.yml',
    '应有 5 个'
  ],
  [
    'broken YAML is named by its file',
    () => withEdit('boundaries.yml', 'boundaries:', 'boundaries: ['),
    'boundaries.yml',
    'YAML'
  ]
];

describe('a mistake in the sources stops the build with the file and the reason', () => {
  it.each(cases)('%s', (_, files, file, words) => {
    const problems = said(files());
    expect(problems).not.toEqual([]);
    expect(problems[0]?.file).toBe(file);
    expect(problems.map(({ what }) => what).join()).toContain(words);
    expect(problems.every(({ line, mend }) => line > 0 && mend.length > 0)).toBe(true);
  });

  it('a file changed behind the record is noticed by its hash', () => {
    const files = tinySources();
    files.set(NEW, `${files.get(NEW)} `);
    expect(said(files)[0]).toMatchObject({ file: NEW, what: expect.stringContaining('SHA-256') as string });
  });

  it('a file that no source.yml vouches for has no licence', () => {
    const files = tinySources();
    const yaml = files.get('squares/source.yml') ?? '';
    files.set('squares/source.yml', yaml.replace(/ {2}new.json.*\n/, ''));
    expect(said(files)[0]).toMatchObject({
      file: NEW,
      what: expect.stringContaining('没有许可证') as string
    });
  });

  it('a written reason lets an area through', () => {
    const edit = 'name: A, publishedKm2: 10900, reason: the published value is rounded';
    expect(said(withEdit('boundaries.yml', 'name: A, publishedKm2: 10640', edit))).toEqual([]);
  });

  it('all problems of a stage are reported at once', () => {
    const files = withEdit(NEW, '900005', '900099');
    const both = withText(files, NEW, (files.get(NEW) ?? '').replace('900001', '900098'));
    expect(said(both).filter(({ what }) => what.includes('未知的代码'))).toHaveLength(2);
  });
});

describe('GCJ-02 declared as WGS84', () => {
  const shifted = (text: string) =>
    text.replace(/\[(\d+(?:\.\d+)?), (\d+(?:\.\d+)?)\]/g, (_, lng: string, lat: string) => {
      const point: LngLat = wgs84ToGcj02([Number(lng), Number(lat)]);
      return `[${point.join(', ')}]`;
    });

  it('is not visible in one file alone, which is why every source must declare its CRS', () => {
    const files = tinySources();
    expect(said(withText(files, NEW, shifted(files.get(NEW) ?? '')))).toEqual([]);
  });

  it('is noticed against an older file whose unchanged lines lie elsewhere', () => {
    const files = withEdit(
      'boundaries.yml',
      '    name: before the split\n',
      '    name: before the split\n    file: squares/old.json\n'
    );
    const problems = said(withText(files, NEW, shifted(files.get(NEW) ?? '')));
    expect(problems[0]?.what).toContain('没有调整过');
  });
});
