import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { countStations } from '../../../../src/lib/content/import/stations/count-stations';
import type { ContentFile } from '../../../../src/lib/content/text/problem';
import { geo, tinyFiles } from '../../../fixtures/tiny-site/tiny-site';
import { realFiles, realGeodata } from '../../real-site';

const RULES = `places: { "900000": county, "900001": a, "900002": b, "900003": c, "900004": d, "900005": e }
statuses: {}
tables: []
series: []
stations:
  table: stations.csv
  source: office
  file: tram
  open: { indicator: stops, days: ["2012-12-31", "2020-12-31"] }
  opened: { indicator: stops-opened, days: ["2020-05-01"] }
`;

const [A = '', B = ''] = geo.boundaries.at(-1)!.areas.map(({ name }) => name);
const TABLE = `line,order,name,division,opened,opened_basis
1,1,桥,${A},2012-11-24,read
1,2,塔,${A},2020-05-01,unchecked
2,1,桥,${A},2020-05-01,read
2,2,井,${B},2020-05-01,read
2,3,门,${B},,
`;

const withRules = (rules: string): ContentFile[] => [
  ...tinyFiles().filter(({ file }) => file !== 'imports.yml'),
  { file: 'imports.yml', text: rules }
];

const run = (text = TABLE, rules = RULES) =>
  countStations(withRules(rules), geo.boundaries, (file) => ({ file, text }));

/** Id → value, of all rows. */
function countsOf(text = TABLE): Record<string, string> {
  const result = run(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Object.fromEntries(
    csvParse(result.count.file.text).map((row) => [row['id'], row['value']] as const)
  );
}

describe('a count of stations', () => {
  it('takes an interchange once, on the first of its days', () => {
    const counts = countsOf();
    expect(counts['a-stops-2012-12-31']).toBe('1');
    expect(counts['a-stops-2020-12-31']).toBe('2');
    expect(counts['a-stops-opened-2020-05-01']).toBe('1');
  });

  it('leaves out a station without a day', () => {
    expect(countsOf()['b-stops-2020-12-31']).toBe('1');
  });

  it('of the city is that of its divisions together', () => {
    const counts = countsOf();
    expect(counts['county-stops-2020-12-31']).toBe('3');
    expect(counts['county-stops-opened-2020-05-01']).toBe('2');
  });

  it('of a division without a station is none, and is written', () => {
    expect(countsOf()['c-stops-2020-12-31']).toBe('0');
  });

  it('says how many of its days nobody has checked', () => {
    const result = run();
    const text = result.ok ? result.count.file.text : '';
    expect(text).toMatch(/a-stops-2020-12-31.*其中1座站的开通日没有复核/);
    expect(text).toMatch(/b-stops-2020-12-31.*换乘站算一座。\n/);
  });

  it.each([
    ['a division that is not there', `1,1,桥,${A}`, '1,1,桥,外区', 2, '没有「外区」'],
    ['one station in two divisions', `2,1,桥,${A}`, `2,1,桥,${B}`, 4, '「桥」已在另一个区'],
    ['a day that is none', '2012-11-24', '2012', 2, '开通日「2012」不是日期'],
    ['a day of unknown standing', '2012-11-24,read', '2012-11-24,heard', 2, 'opened_basis「heard」不认识'],
    ['a table without divisions', 'division,', 'area,', 1, '缺少列：division']
  ])('stops at %s', (_name, good, bad, line, what) => {
    const result = run(TABLE.replace(good, bad));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems[0]).toMatchObject({ file: 'stations.csv', line });
    expect(result.problems[0]?.what).toContain(what);
  });

  it('asks for its rules where there are none', () => {
    const result = run(TABLE, RULES.slice(0, RULES.indexOf('stations:')));
    expect(result.ok ? [] : result.problems.map(({ what }) => what)).toEqual(['没有写 stations']);
  });
});

describe('the published counts of stations', () => {
  it('are those that the command writes', () => {
    const result = countStations(realFiles, realGeodata.boundaries, (file) => ({
      file,
      text: readFileSync(file, 'utf8')
    }));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { file, text } = result.count.file;
    expect(realFiles.find((each) => each.file === file)?.text).toBe(text);
  });
});
