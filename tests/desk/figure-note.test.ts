import { describe, expect, it } from 'vitest';
import { editOfEnglishNote, editOfNote, noteInEnglish } from '../../src/lib/desk/figure-note';
import type { Files } from '../../src/lib/edit/splice';
import { diff, edited, tiny } from './edited';

const TABLE = 'figures/county.csv';
const ENGLISH = 'en/notes.yml';
const noted = (notes: Readonly<Record<string, string>>, english: string): Files => {
  const table = tiny.get(TABLE)!.split('\n').map((line) => {
    const note = notes[line.split(',')[0] ?? ''];
    return note === undefined ? line : `${line.slice(0, line.lastIndexOf(','))},${note}`;
  });
  return new Map([...tiny, [TABLE, table.join('\n')], [ENGLISH, english]]);
}; // prettier-ignore

const one = noted(
  { 'a-people': '读自表。' },
  'notes:\n  "读自表。": "Read from a table."\n  "另一条。": "Another."\n'
);
const edit = (files: Files, note: string, was = '读自表。') =>
  edited(files, editOfNote(files, { file: TABLE, id: 'a-people', was }, note)).files;

describe('a figure’s note and its English', () => {
  it('reworded keeps its translation, under its new words', () => {
    expect(diff(one, edit(one, '读自图。'))[ENGLISH]).toEqual([
      '-  "读自表。": "Read from a table."',
      '+  "读自图。": "Read from a table."'
    ]);
  });

  it('new waits for its translation in its own words, and goes on waiting while it is typed', () => {
    const begun = edit(one, '读自', '读自表。');
    const waiting = edited(begun, editOfEnglishNote('读自', '「读自」')).files;
    expect(noteInEnglish(edit(waiting, '读自图', '读自'), '读自图')).toBe('「读自图」');
    const none = noted({}, 'notes:\n  "另一条。": "Another."\n');
    expect(noteInEnglish(edit(none, '新的', ''), '新的')).toBe('「新的」');
  });

  it('that another figure has too stays for that one', () => {
    const shared = noted({ 'a-people': '读自表。', 'b-people': '读自表。' }, one.get(ENGLISH)!);
    expect(diff(shared, edit(shared, '读自图。'))[ENGLISH]).toEqual(['+  读自图。: 「读自图。」']);
  });

  it('without an English edition is the figure’s row alone', () => {
    expect(noteInEnglish(tiny, 'x')).toBeUndefined();
    expect(Object.keys(diff(tiny, edit(tiny, '新的', '')))).toEqual([TABLE]);
  });
});
