import { describe, expect, it } from 'vitest';
import { assemble } from '../../geo/steps/assemble';
import { blurred, upsampled, type Field } from '../../geo/steps/height-field';
import { passedSince } from '../../geo/steps/network';
import { BUDGET_BYTES, verifyBudget } from '../../geo/steps/verify-files';
import { DEFAULT_FOLDERS, readFolder } from '../../geo/folders';
import type { Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection } from 'geojson';
import { problemsOf, tinyGeo, tinySources, withEdit } from './tiny-county';

const said = (files: Map<string, string>) => problemsOf(() => assemble(files));

/** What is edited, from what to what; the line that must be named, and words of the reason. */
const SLIPS: readonly [sentence: string, file: string, from: string, to: string, line: number, words: string][] = [
  ['a station outside the extent', 'ground-metro/stations.csv', '120.6,30.5', '12.06,30.5', 3, '超出范围'],
  ['swapped axes', 'ground-metro/stations.csv', '120.2,30.5', '30.5,120.2', 2, '30.5,120.2'],
  ['half a place', 'ground-metro/stations.csv', '121.0,30.5', '121.0,', 4, 'lat 是空的'],
  ['a date that is none', 'ground-metro/stations.csv', '2020-01-01,自绘\n1,4', '2020-02-30,自绘\n1,4', 4, '2020-02-30'],
  ['a date in another form', 'ground-rail/lines.csv', '2012-05-01', '2012年5月', 2, '不是日期'],
  ['an order that is none', 'ground-metro/stations.csv', '1,2,中站', '1,二,中站', 3, '二'],
  ['a reach from nowhere', 'ground-metro/reaches.csv', '2,东站,', '2,没有的站,', 2, '没有的站'],
  ['a kind of railway that is none', 'ground-rail/lines.csv', 'conventional,1', 'magnetic,1', 6, 'magnetic'],
  ['a number that is none', 'ground-spots/towns.csv', '30.7,0.5', '30.7,半', 2, '半'],
  ['a place that is too unsure', 'ground-spots/landmarks.csv', '0.2,city', '2.5,city', 2, '不能画'],
  ['a scale that is none', 'ground-spots/peaks.csv', 'dot,city', 'dot,county', 2, 'county'],
  ['a river too far off', 'ground-waters/waters.csv', 'line,city,0.5', 'line,city,1.5', 2, '不能画'],
  ['a line of one point', 'ground-waters/waters.csv', '"120.2,31.2 120.8,31.3 121.6,31.4"', '"120.2,31.2"', 2, '只有一点'],
  ['a cell of relief twice', 'ground-relief/relief.csv', '120.25,30.0,', '120.0,30.0,', 3, '写了两次'],
  ['characters that its encoding lost', 'ground-metro/stations.csv', '1,2,中站', '1,2,��', 3, '不是 UTF-8'],
  ['a table without a column', 'ground-spots/towns.csv', 'error_km', 'error', 1, 'error_km']
]; // prettier-ignore

describe('a table of ground', () => {
  it('may come from Excel, with a byte order mark and an empty row', () => {
    const file = 'ground-spots/towns.csv';
    const [header = ''] = tinySources().get(file)!.split('\n');
    const files = withEdit(file, `${header}\n`, `\uFEFF${header}\n${header.replace(/[^,]/g, '')}\n`);
    expect(said(files)).toEqual([]);
  });

  it.each(SLIPS)('stops the build at its line for %s', (_sentence, file, from, to, line, words) => {
    const [problem] = said(withEdit(file, from, to));
    expect(problem).toMatchObject({ file, line });
    expect(problem?.what).toContain(words);
    expect(problem?.mend).not.toBe('');
  });

  it('needs a record that vouches for it', () => {
    const files = tinySources();
    files.set(
      'ground-spots/source.yml',
      files.get('ground-spots/source.yml')!.replace(/ {2}towns\.csv.*\n/, '')
    );
    expect(said(files)).toMatchObject([{ file: 'ground-spots/towns.csv', line: 1 }]);
    expect(said(files)[0]?.what).toContain('许可证');
  });

  it('needs a licence', () => {
    const [problem] = said(withEdit('ground-metro/source.yml', 'licence: ODbL-1.0\n', ''));
    expect(problem?.what).toContain('许可证');
  });

  it('has to be WGS84: a shift of half a kilometre cannot be seen', () => {
    const [problem] = said(withEdit('ground-metro/source.yml', 'crs: WGS84', 'crs: GCJ-02'));
    expect(problem).toMatchObject({ file: 'ground-metro/source.yml' });
    expect(problem?.what).toContain('GCJ-02');
  });

  it('is optional, and so is all ground', () => {
    const files = tinySources();
    const config = files.get('build.yml')!;
    files.set('build.yml', config.slice(0, config.indexOf('\nground:')) + '\n');
    expect([...assemble(files).keys()].filter((path) => path.startsWith('ground/'))).toEqual([]);
  });

  it('keeps its licence in a file of its own', () => {
    const { files } = JSON.parse(tinyGeo().get('manifest.json')!) as {
      files: { path: string; licence: string }[];
    };
    const licences = Object.fromEntries(files.map(({ path, licence }) => [path, licence]));
    expect(licences).toMatchObject({
      'ground/metro.json': 'ODbL-1.0',
      'ground/rail.json': 'ODbL-1.0',
      'ground/relief.json': 'MIT',
      'ground/towns.json': 'MIT'
    });
  });

  it('gives the same bytes twice', () => {
    expect([...assemble(tinySources())]).toEqual([...assemble(tinySources())]);
  });
});

function featuresOf(file: string, object: string): Feature[] {
  const topology = JSON.parse(tinyGeo().get(file)!) as Topology;
  return (feature(topology, topology.objects[object]!) as unknown as FeatureCollection).features;
}

describe('relief', () => {
  const flat: Field = { columns: 3, rows: 3, values: Array<number>(9).fill(7) };
  const ridge: Field = { columns: 3, rows: 2, values: [0, 10, 0, 0, 10, 0] };

  it('of flat ground stays flat, blurred and made finer', () => {
    const { columns, rows, values } = upsampled(blurred(flat, 0.7), 4);
    expect([columns, rows]).toEqual([9, 9]);
    for (const value of values) expect(value).toBeCloseTo(7, 9);
  });

  it('passes through its cells when it is made finer, and is lower between them', () => {
    const { columns, values } = upsampled(ridge, 4);
    expect([0, 4, 8].map((column) => values[column])).toEqual([0, 10, 0]);
    expect(values[2]).toBeGreaterThan(0);
    expect(values[2]).toBeLessThan(10);
    expect(columns).toBe(9);
  });

  it('loses its single peaks when it is blurred', () => {
    expect(Math.max(...blurred(ridge, 0.7).values)).toBeLessThan(10);
  });

  it('of a round hill is three bands, each within the one below', () => {
    const boxes = featuresOf('ground/relief.json', 'bands').map(({ geometry }) => {
      const points = (geometry as GeoJSON.MultiPolygon).coordinates.flat(2);
      const lngs = points.map(([lng]) => lng!);
      return [Math.min(...lngs), Math.max(...lngs)] as const;
    });
    expect(boxes).toHaveLength(3);
    boxes.slice(1).forEach(([west, east], i) => {
      expect(west).toBeGreaterThanOrEqual(boxes[i]![0]);
      expect(east).toBeLessThan(boxes[i]![1]);
    });
    // The hill is round about 120.5: it would reach west of the county, and is cut there.
    expect(boxes[0]![0]).toBe(120);
    expect((boxes[2]![0] + boxes[2]![1]) / 2).toBeCloseTo(120.5, 1);
  });
});

describe('a network by date', () => {
  const stops = (...days: (string | null)[]) => days.map((opened) => ({ at: null, opened }));

  it('is passed at a station that was built in later since its neighbours were open', () => {
    expect(passedSince(stops('2010', '2020', '2012'))).toEqual(['2010', '2012', '2012']);
    expect(passedSince(stops('2010', null, '2012'))).toEqual(['2010', '2012', '2012']);
  });

  it('is not passed beyond its end before that opened', () => {
    expect(passedSince(stops('2010', '2015', '2020'))).toEqual(['2010', '2015', '2020']);
    expect(passedSince(stops('2010', null))).toEqual(['2010', '9999-12-31']);
  });

  it('runs straight and schematic across a station whose place nobody knows', () => {
    const lines = featuresOf('ground/metro.json', 'lines').map(({ properties }) => properties);
    expect(lines).toEqual([
      { id: '0-2010-01-01', opened: '2010-01-01', line: '1' },
      { id: '0-2015-01-01-s', opened: '2015-01-01', schematic: true, line: '1' },
      { id: '1-2020-01-01', opened: '2020-01-01', line: '2' },
      { id: '1-2021-01-01-s', opened: '2021-01-01', schematic: true, line: '2' }
    ]);
  });

  it('has a dot for every station of a known place and day, once', () => {
    const names = featuresOf('ground/metro.json', 'names').map(({ id }) => id);
    expect(names).toEqual(['西站', '中站', '新站', '东站', '远站', '南站']);
  });

  it('of railways is schematic where points of its shape are missing', () => {
    const lines = featuresOf('ground/rail.json', 'lines').map(({ id }) => id);
    expect(lines).toEqual(['h-2012-05-01', 'h-2012-05-01-s', 'c']);
  });
});

describe('the ground of Hangzhou', () => {
  const files = readFolder(DEFAULT_FOLDERS.output);

  it('fits, with all other geometry, into the budget', () => {
    expect(BUDGET_BYTES).toBe(200_000);
    expect(verifyBudget(files).fault).toBeNull();
  });

  it('says no height of any peak', () => {
    expect(files.get('ground/peaks.json')).not.toMatch(/elevation|米|\d{3,4}"/);
  });
});
