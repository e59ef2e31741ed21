import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS, parseFigures } from '../../../src/lib/content/figure/figures-csv';
import { ProblemLog } from '../../../src/lib/content/text/problem';
import { sourcePath } from '../../../src/lib/paths';
import { toCsv } from '../../../src/lib/server/published/csv';
import type { FieldInfo, Table } from '../../../src/lib/server/published/field';
import { reshapedCells } from '../../../src/lib/server/published/spreadsheet';
import { bytesOf, dataFiles, library, readTable, textOf } from './published';

const field = (name: string, more: Partial<FieldInfo> = {}): FieldInfo => ({
  ...{ name, type: 'string', title: name, description: name },
  ...more
});
const table = (fields: FieldInfo[], rows: Table['rows']): Table => ({
  ...{ fields, rows, primaryKey: [], foreignKeys: [] }
});
const { figures, sources, indicators } = library.site;
const csvFiles = dataFiles.filter(({ kind }) => kind === 'csv').map(({ path }) => path);

describe('a CSV', () => {
  it('begins with the mark that Chinese Excel needs, and ends every line as RFC 4180 says', () => {
    const text = toCsv(table([field('a'), field('b')], [['甲', null], [true, 1.5]])); // prettier-ignore
    expect(text).toBe('\uFEFFa,b\r\n甲,\r\nTRUE,1.5\r\n');
  });

  it('quotes what needs it, and nothing else', () => {
    const text = toCsv(table([field('a')], [['1,821.03 平方公里'], ['「甲」'], ['说"是"'], ['两\n行']]));
    expect(text.slice(1)).toBe('a\r\n"1,821.03 平方公里"\r\n「甲」\r\n"说""是"""\r\n"两\n行"\r\n');
  });

  it('leaves out the columns that only JSON can hold', () => {
    const fields = [field('a'), field('b', { type: 'object', jsonOnly: true }), field('c')];
    expect(toCsv(table(fields, [['1', { x: 1 }, '3']])).slice(1)).toBe('a,c\r\n1,3\r\n');
    expect(() => toCsv(table([field('a')], [[{ x: 1 }]]))).toThrow(TypeError);
  });

  it('gives back every text that went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const text = toCsv(table([field('a'), field('b')], rows)).slice(1);
        expect(csvParseRows(text)).toEqual([['a', 'b'], ...rows]);
      })
    );
  });
});

describe('figures.csv', () => {
  const { header, rows } = readTable('figures.csv');

  it('has the columns of the editors’ files first and in their order', () => {
    expect(header.slice(0, FIGURE_COLUMNS.length)).toEqual(FIGURE_COLUMNS);
  });

  it('is read by the editors’ own reader as the same figures, to the last cell', () => {
    const lines = rows.map((row) => FIGURE_COLUMNS.map((name) => row[name] ?? ''));
    const log = new ProblemLog();
    const lists = {
      boundaries: library.site.boundaries,
      city: '330100',
      zones: new Set(library.site.zones.map(({ id }) => id)),
      units: new Set(indicators.map(({ unit }) => unit)),
      indicators: new Map(indicators.map((each) => [String(each.id), each])),
      sources: new Set(sources.map(({ id }) => String(id)))
    };
    const text = csvFormatRows([[...FIGURE_COLUMNS], ...lines]);
    const read = parseFigures({ file: 'figures.csv', text }, lists, log);
    expect(read.map(({ figure }) => figure)).toEqual(figures);
    expect(log.problems).toEqual([]);
  });

  it('says in each row what its ids and codes stand for', () => {
    expect(rows).toHaveLength(figures.length);
    rows.forEach((row, i) => {
      const figure = figures[i]!;
      const source = sources.find(({ id }) => id === figure.source)!;
      expect(row).toMatchObject({
        indicator_name: indicators.find(({ id }) => id === figure.indicator)!.name,
        period_kind: figure.period.kind,
        source_title: source.title,
        source_publisher: source.publisher,
        source_published: source.published === 'unknown' ? '' : source.published,
        tier: source.tier,
        source_page: sourcePath(figure.source, figure.para)
      });
      expect(row['boundary_name']).toMatch(figure.boundary === '2021' ? /后$/ : /前$/);
    });
  });

  it('tells the two 余杭 apart by their boundary, and names a zone', () => {
    const names = (area: string) =>
      new Set(rows.filter((row) => row['area'] === area).map((row) => `${row['boundary']} ${row['area_name']}`)); // prettier-ignore
    expect(names('330110')).toEqual(new Set(['2017 余杭区', '2021 余杭区']));
    expect(names('330100')).toEqual(new Set(['2021 杭州市', '2017 杭州市']));
    expect(names('zone:west-lake-scenic-area')).toEqual(
      new Set(['2021 西湖风景名胜区', '2017 西湖风景名胜区'])
    );
  });
});

describe('every CSV', () => {
  it.each(csvFiles)('is whole lines of as many cells as its header: %s', (path) => {
    const lines = csvParseRows(textOf(path).slice(1));
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
    expect([...bytesOf(path).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(path)).not.toMatch(/[^\r]\n/);
  });

  it.each(csvFiles)('has no cell that a spreadsheet would run as a formula: %s', (path) => {
    const cells = readTable(path).rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@\t]/.test(cell) || /^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([]);
  });
});

describe('the cells that a spreadsheet takes for something else', () => {
  it('are dates and percentages in text, counted by column', () => {
    const fields = [field('period'), field('written'), field('value', { type: 'number' })];
    const rows = [['2020-11-01', '9.5%', 1], ['2021-02', '9.5亿元', 2], ['2021-S1', null, 3], ['2012/2021', '1.58:1', 4]]; // prettier-ignore
    expect(reshapedCells(table(fields, rows))).toEqual([
      { column: 'period', becomes: '日期', count: 2, example: '2020-11-01' },
      { column: 'written', becomes: '百分数', count: 1, example: '9.5%' }
    ]);
  });
});
