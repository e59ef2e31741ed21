import { describe, expect, it } from 'vitest';
import { Judge } from '../../src/editor/judge/judge';
import type { PasteAsk } from '../../src/editor/judge/paste-ask';
import { speakerOf } from '../../src/editor/judge/speaker';
import { reportPaste } from '../../src/editor/judge/paste-report';
import { edited, diff } from '../desk/edited';
import { tinyOpened } from './tiny-opened';

const judge = new Judge(tinyOpened());
const reading = judge.read();
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const right = reading;

const BASE: PasteAsk = {
  table: { kind: 'pasted', text: '' },
  ...{ roles: null, form: {}, source: 'paper', typed: {}, named: new Map(), accepted: [] }
};
const TABLE = '2023年小学\n区\t学校\nA\t9\nBB\t3\n合计\t12\n数据来源：县报';
const report = (text: string, ask: Partial<PasteAsk> = {}) =>
  reportPaste({ ...BASE, table: { kind: 'pasted', text }, ...ask }, judge.texts, right, speakerOf('zh'));
const schools = { indicator: 'schools', period: '2023', unit: '个', boundary: 'new' };

describe('a pasted table, before anything is written', () => {
  it('says of each row what it becomes, or why it is left, and what lies below the rows is no row', () => {
    const rows = report(TABLE, { form: schools })?.rows.map(({ is, mend }) => [is, mend]);
    expect(rows).toEqual([
      ['aside', null],
      ['aside', null],
      ['taken', null],
      ['asks', 'name'],
      ['aside', null],
      ['aside', null]
    ]);
  });

  it('takes a row once its place is named', () => {
    const named = report(TABLE, { form: schools, named: new Map([[4, 'B']]) });
    expect(named?.count).toBe(2);
    expect(named?.rows[3]?.says).toContain('B');
  });

  it('shows exactly the lines that its edit writes', () => {
    const found = report(TABLE, { form: schools })!;
    const written = diff(judge.texts, edited(judge.texts, found.edit!).files);
    expect(
      Object.fromEntries(found.written.map(({ file, lines }) => [file, lines.map((line) => `+${line}`)]))
    ).toEqual(written);
    expect(found.written.flatMap(({ lines }) => lines)).toHaveLength(1);
  });

  it('shows what becomes of rows while the source is not said, and writes nothing then', () => {
    const found = report(TABLE, { form: schools, source: '' });
    expect(found).toMatchObject({ count: 1, edit: null, written: [] });
    expect(found?.problems).toHaveLength(1);
    expect(found?.typed).toMatchObject({ publisher: '县报', title: '2023年小学' });
  });

  it('writes every line of a new source, also those that another source has', () => {
    const typed = {
      publisher: '县报',
      title: '小学',
      published: '2024-01-05',
      tier: 'media',
      address: 'x.cn/1'
    } as const;
    const found = report(TABLE, { form: schools, source: '', typed });
    expect(found?.problems).toEqual([]);
    expect(found?.written.find(({ file }) => file === 'sources.yml')?.lines).toEqual([
      '- id: xianbao-20240105',
      '  publisher: 县报',
      '  title: 小学',
      '  published: 2024-01-05',
      '  tier: media',
      '  note: 网址：x.cn/1'
    ]);
  });

  it('is none where there are no two rows of two cells', () => {
    for (const text of ['', 'A', 'A\nB', 'A\t1']) expect(report(text)).toBeNull();
  });

  it('is told in the language of the editor', () => {
    const told = (language: 'zh' | 'en') =>
      reportPaste(
        { ...BASE, table: { kind: 'pasted', text: TABLE }, form: schools },
        judge.texts,
        right,
        speakerOf(language)
      );
    expect(told('zh')?.rows[0]?.says).toBe('表头');
    expect(told('en')?.rows[0]?.says).toBe('Heading');
    expect(told('en')?.roleNames.place).toBe('place');
  });

  it('reads a file in the letters of Excel', () => {
    // 区,数 / A,9 in GBK.
    const bytes = new Uint8Array([0xc7, 0xf8, 0x2c, 0xca, 0xfd, 0x0a, 0x41, 0x2c, 0x39, 0x0a]);
    expect(report('', { table: { kind: 'file', name: 't.csv', bytes } })?.grid[0]).toEqual(['区', '数']);
  });
});
