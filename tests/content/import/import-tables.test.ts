import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/lib/content/import/import-tables';
import { TABLE_COLUMNS } from '../../../src/lib/content/import/table';
import type { ContentFile } from '../../../src/lib/content/text/problem';
import { geo, placeOf, problemsOf, tinyFiles, withEdit } from '../../fixtures/tiny-site/tiny-site';

const RULES = `places: { "900000": county, "900001": a, "900002": b, "900003": c, "900004": d, "900005": e }
zones: { PARK: park }
units: { persons: 人 }
statuses: { final: { status: actual }, summed: { status: actual, note: 由分项相加。 } }
tables: [{ title: 普查表, source: office, boundary: old }]
series:
  - { from: people, to: people, file: census, adds: true, doubts: { "2000-11-01": 只有一份转录。 } }
  - { from: gdp_*, to: "*", file: census }
totals: [{ total: people, parts: [men, women] }]
leftOut:
  - { from: men, reason: 用不到。 }
  - { from: women, reason: 用不到。 }
`;

type Cells = Partial<Record<(typeof TABLE_COLUMNS)[number], string>>;

const ROW: Cells = {
  ...{ area: '900001', district: '甲', boundary: 'old', indicator: 'people', period: '2010-11-01' },
  ...{ value: '40', unit: 'persons', status: 'final', tier: 'official', title: '普查表', confidence: 'high' }
};

/** A city of a hundred people in four divisions. */
const CITY: Cells[] = [
  { area: '900000', value: '100' },
  { area: '900001', value: '40' },
  { area: '900002', value: '30' },
  { area: '900003', value: '20' },
  { area: '900004', value: '10' }
];

const toTable = (rows: readonly Cells[], columns: readonly string[] = TABLE_COLUMNS): ContentFile => ({
  file: 'table.csv',
  text: [columns, ...rows.map((row) => TABLE_COLUMNS.map((name) => ({ ...ROW, ...row })[name] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n')
});

const withRules = (text = RULES, files = tinyFiles()): ContentFile[] => [
  ...files.filter(({ file }) => file !== 'imports.yml'),
  { file: 'imports.yml', text }
];

const run = (rows: readonly Cells[], files = withRules()) =>
  importTables([toTable(rows)], files, geo.boundaries);

function importOf(rows: readonly Cells[], files = withRules()) {
  const result = run(rows, files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.import;
}

/** The content after an import. */
function contentAfter(rows: readonly Cells[], before = withRules()): ContentFile[] {
  const { files } = importOf(rows, before);
  return [...before.filter(({ file }) => !files.some((each) => each.file === file)), ...files];
}

describe('an import', () => {
  it('writes a row of figures for each row of the table, which the content check accepts', () => {
    const after = contentAfter(CITY);
    expect(after.find(({ file }) => file === 'figures/census.csv')?.text.split('\n')[2]).toBe(
      'a-people-2010,900001,old,people,2010-11-01,40,人,40人,,,,actual,,office,,'
    );
    expect(problemsOf(after)).toEqual([]);
  });

  it('gives the same bytes whatever the order of the rows, and nothing new the second time', () => {
    expect(importOf([...CITY].reverse()).files).toEqual(importOf(CITY).files);
    expect(importOf(CITY, contentAfter(CITY))).toMatchObject({ added: 0, files: [] });
  });

  it('keeps rows and ids that are there', () => {
    const before = contentAfter(CITY).map((each) =>
      each.file === 'figures/census.csv'
        ? { ...each, text: each.text.replace('a-people-2010', 'my-own-id') }
        : each
    );
    const [file] = importOf([...CITY, { period: '2000-11-01', confidence: 'medium' }], before).files;
    expect(file?.text).toContain('my-own-id');
    expect(file?.text).not.toContain('a-people-2010');
    expect(file?.text.trimEnd().split('\n').at(-1)).toContain('a-people-2000');
  });

  it('calls what was redrawn since old, and says a doubt and a sum in the note', () => {
    const rows = [{ area: '900004', period: '2000-11-01', confidence: 'medium', status: 'summed' }];
    expect(importOf(rows).files[0]?.text).toContain('old-d-people-2000,');
    expect(importOf(rows).files[0]?.text).toContain('由分项相加。只有一份转录。');
  });

  it('leaves out what the rules say, and still holds a total to its parts', () => {
    const [men, women] = [
      { indicator: 'men', value: '19' },
      { indicator: 'women', value: '21' }
    ];
    expect(importOf([{}, men, women])).toMatchObject({ read: 3, leftOut: 2, added: 1 });
    expect(run([{}, men, { ...women, value: '20' }])).toMatchObject({ ok: false });
  });

  it.each([
    ['an unknown indicator', { indicator: 'peple' }, '不认识的指标「peple」', '是不是想写「people」'],
    ['an indicator that the site lacks', { indicator: 'gdp_x' }, '没有指标「x」', '可用的有'],
    ['an unknown division', { area: '900009', district: '壬' }, '没有「900009 壬」', '900001'],
    ['a division of the other boundary', { area: '900005' }, '边界 old 里没有', '900004'],
    ['a boundary that is not the table’s', { boundary: 'new' }, '这张表应在边界 old 上', '核对原表'],
    ['another unit', { unit: '万人' }, '单位「万人」与指标「people」的单位「人」不一致', 'imports.yml 的 units'],
    ['an unknown standing', { status: 'guess' }, '不认识的性质「guess」', 'statuses'],
    ['an unknown table', { title: '别的表' }, '不认识的表「别的表」', 'tables'],
    ['another tier than its source', { tier: 'media' }, '可靠程度「media」', '改 sources.yml'],
    ['a period that is none', { period: '2010-02-30' }, '看不懂时期', '2021-S1'],
    ['a value that is no number', { value: '4O' }, 'value 不是纯数字：「4O」', '改成纯数字'],
    ['a doubt that nobody says', { confidence: 'low' }, '把握是「low」，却没有写疑点', 'doubts']
  ])('stops at the line of %s', (_name, slip, what, mend) => {
    const result = run([{ area: '900002', value: '1' }, slip]);
    if (result.ok) throw new Error('it was let through');
    expect(result.problems.map(placeOf)).toEqual(['table.csv:3']);
    expect(result.problems[0]?.what).toContain(what);
    expect(result.problems[0]?.mend).toContain(mend);
  }); // prettier-ignore

  it.each([
    ['2020/11/1', '写成 2020-11-01'],
    ['Nov-20', '写成 2020-11'],
    ['2020年11月1日', '写成 2020-11-01'],
    ['44136', '写成 2020-11-01']
  ])('says of a date that a spreadsheet has turned (%s) what to write', (period, mend) => {
    const result = run([{ period }]);
    expect(result.ok ? [] : result.problems).toContainEqual(
      expect.objectContaining({
        line: 2,
        what: expect.stringContaining('像是 Excel 改过的日期'),
        mend: expect.stringContaining(mend)
      })
    );
  });

  it('says of a number that a spreadsheet has turned what it was', () => {
    const result = run([{ value: '1.2E+06' }]);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ line: 2, mend: expect.stringContaining('写成 1200000') }]
    });
  });

  it('stops at a column that it does not know, and one that is missing', () => {
    const columns = TABLE_COLUMNS.map((name) => (name === 'value' ? 'valu' : name));
    const result = importTables([toTable([{}], columns)], withRules(), geo.boundaries);
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { line: 1, what: '不认识的列「valu」', mend: '是不是想写「value」？' },
        { line: 1, what: '缺少列：value' }
      ]
    });
  });

  it('stops where the divisions do not make the city', () => {
    const result = run(CITY.map((row) => (row.area === '900003' ? { ...row, value: '19' } : row)));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: 'table.csv', line: 2, what: expect.stringContaining('总数 100 不等于各区之和 99') }]
    });
  });

  it('takes a piece of a division that is named among the zones, and adds it to no sum', () => {
    const rules = `${RULES.replace('PARK: park', '900001/园: park')}  - { area: 900001/, reason: 用不到。 }\n`;
    const pieces = [{ area: '900001/园', value: '7' }, { area: '900001/村', value: '3' }]; // prettier-ignore
    const { leftOut, added } = importOf([...CITY, ...pieces], withRules(rules));
    expect({ leftOut, added }).toEqual({ leftOut: 1, added: 6 });
  });

  it('stops where the figures already have another number from the same source', () => {
    const result = run([{ value: '41' }], contentAfter([{}]));
    expect(result).toMatchObject({ ok: false, problems: [{ line: 2, what: /a-people-2010 是 41/ }] });
  });

  it('tells a strange indicator once, not for each division', () => {
    const result = run(['900001', '900002', '900003'].map((area) => ({ area, indicator: 'births' })));
    expect(result.ok ? [] : result.problems).toHaveLength(1);
  });

  it('stops at a slip in the rules themselves', () => {
    const files = withRules(RULES.replace('file: census, adds', 'fiel: census, adds'));
    const result = run([{}], files);
    expect(result.ok ? [] : result.problems.map(placeOf)).toEqual(['imports.yml:7', 'imports.yml:7']);
  });

  it('needs a source that the site has', () => {
    const files = withEdit(withRules(), 'imports.yml', 'source: office', 'source: offce');
    expect(run([{}], files)).toMatchObject({
      ok: false,
      problems: [{ what: 'sources.yml 里没有来源「offce」' }]
    });
  });
});
