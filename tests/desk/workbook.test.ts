import { describe, expect, it } from 'vitest';
import { readWorkbook, type Workbook } from '../../src/lib/desk/paste/workbook';
import { Paste } from '../../src/editor/paste/paste.svelte';
import { tableInFile } from '../../src/editor/paste/table-given';
import { compoundBytes, plainRows, workbookBytes } from '../fixtures/workbook';

function opened(bytes: Uint8Array): Workbook {
  const book = readWorkbook(bytes);
  if (typeof book === 'string') throw new Error(book);
  return book;
}

describe('a workbook', () => {
  it('gives the words and numbers of a sheet, each where it stands', () => {
    const shared = [
      '<t>地区</t>',
      '<r><rPr><b/></rPr><t>上</t></r><r><t xml:space="preserve">城 &amp; 区</t></r><rPh sb="0" eb="1"><t>shàng</t></rPh>',
      '<t>两行&#10;的字_x000D_</t>'
    ];
    const rows = `<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="D1" t="s"><v>2</v></c></row>
      <row r="3"><c r="A3" t="s" s="1"><v>1</v></c><c r="B3"><v>1234.5</v></c><c r="C3"><v>0.30000000000000004</v></c><c r="D3" t="str"><f>A1&amp;"x"</f><v>地区x</v></c></row>
      <row r="4"/><row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c/><c><v>2.4E3</v></c></row>`;
    expect(opened(workbookBytes([{ name: '表', rows }], shared)).rowsOf(0)).toEqual([
      ['地区', '', '', '两行 的字 '],
      [],
      ['上城 & 区', '1234.5', '0.3', '地区x'],
      [],
      ['TRUE', '#N/A', '', '2400']
    ]);
  });

  it('gives days and percents as a reader sees them, whatever its language calls them', () => {
    const cell = (style: number, value: number): string => `<c s="${style}"><v>${value}</v></c>`;
    const rows = `<row>${cell(1, 0.053)}${cell(2, 46054)}${cell(3, 45291.75)}${cell(4, 1234.5)}${cell(0, 46054)}</row>`;
    expect(opened(workbookBytes([{ name: '表', rows }])).rowsOf(0)).toEqual([
      ['5.3%', '2026-02-01', '2023-12-31', '1234.5', '46054']
    ]);
  });

  it('names its sheets in their order, those apart that are hidden', () => {
    const rows = plainRows([['地区', 'GDP']]);
    const sheets = [{ name: '说明', rows: '' }, { name: '底稿', rows, isHidden: true }, { name: 'A&amp;B', rows }]; // prettier-ignore
    const book = opened(workbookBytes(sheets));
    expect(book.names).toEqual(['说明', 'A&B']);
    expect(book.rowsOf(0)).toEqual([]);
    expect(book.rowsOf(1)).toEqual([['地区', 'GDP']]);
  });

  it('that cannot be opened is told by its cause', async () => {
    const whole = workbookBytes([{ name: '表', rows: plainRows([['a', 1]]) }]);
    expect(readWorkbook(compoundBytes('Workbook'))).toBe('old');
    expect(readWorkbook(compoundBytes('EncryptedPackage'))).toBe('locked');
    expect(readWorkbook(whole.slice(0, whole.length / 2))).toBe('damaged');
    expect(readWorkbook(new TextEncoder().encode('PK'))).toBe('damaged');
    expect(readWorkbook(new Uint8Array())).toBe('damaged');
    // A name may promise another kind: bytes count.
    const named = async (name: string, bytes: Uint8Array) => tableInFile(new File([bytes as BlobPart], name));
    expect(await named('旧.xlsx', compoundBytes('Workbook'))).toEqual({ kind: 'fault', fault: 'old' });
    expect(await named('新.xls', whole)).toMatchObject({ kind: 'workbook', name: '新.xls' });
    expect(await named('表.et', whole)).toEqual({ kind: 'fault', fault: 'other-program' });
  });

  it('is judged by its first sheet, and by another once that is chosen', () => {
    const asked: unknown[] = [];
    const paste = new Paste((ask) => {
      asked.push(ask.table);
      return Promise.resolve(null);
    });
    const book = opened(
      workbookBytes([
        { name: '2024年GDP', rows: plainRows([['上城', 1]]) },
        { name: '人口', rows: plainRows([['拱墅', 2]]) }
      ])
    );
    paste.give({ kind: 'workbook', name: '年报.xlsx', book });
    paste.setForm({ indicator: 'gdp' });
    paste.chooseSheet(1);
    expect(paste.ask?.form).toEqual({});
    expect(asked.at(-1)).toEqual({ kind: 'sheet', name: '人口 年报.xlsx', rows: [['拱墅', '2']] });
    paste.give({ kind: 'pasted', text: 'a\tb' });
    expect(paste.opened).toBeNull();
  });
});
