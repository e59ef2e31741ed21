import { describe, expect, it } from 'vitest';
import { begin, make, onto, redo, settle, undo, type History } from '../../src/editor/history';
import type { Edit } from '../../src/lib/edit/edit';
import type { Outcome } from '../../src/lib/edit/splice';

const TABLE = 'figures/f.csv';
const start = begin(new Map([[TABLE, 'id,value,note\na,1,\nb,2,\n']]));
const set = (id: string, cells: Record<string, string>): Edit => ({
  kind: 'set-cells',
  file: TABLE,
  id,
  cells
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
const typed = (history: History, text: string): History =>
  [...text].reduce(
    (now, _, i) => value(make(now, set('a', { note: text.slice(0, i + 1) }), 'a note')),
    history
  );
const textOf = ({ files }: History): string | undefined => files.get(TABLE);

describe('the way back', () => {
  it('takes a word that was typed at once, and puts it back at once', () => {
    const written = typed(start, '更正');
    expect(textOf(written)).toContain('a,1,更正');
    const back = value(undo(written));
    expect(textOf(back)).toBe(textOf(start));
    expect(textOf(value(redo(back)))).toBe(textOf(written));
  });

  it('takes two words one after the other where the editor went elsewhere in between', () => {
    const written = typed(settle(typed(start, '一')), '一二');
    expect(textOf(value(undo(written)))).toContain('a,1,一\n');
  });

  it('has no end in either direction, and no more at its ends', () => {
    const made = Array.from({ length: 300 }, (_, i) => String(i)).reduce(
      (now, each) => value(make(now, set('a', { value: each }))),
      start
    );
    let now = made;
    for (let i = 0; i < 301; i += 1) now = value(undo(now));
    expect(textOf(now)).toBe(textOf(start));
    for (let i = 0; i < 301; i += 1) now = value(redo(now));
    expect(textOf(now)).toBe(textOf(made));
  });

  it('forgets what was undone once something else is made', () => {
    const other = value(make(value(undo(typed(start, '一'))), set('b', { value: '3' })));
    expect(textOf(value(redo(other)))).toBe(textOf(other));
  });
});

describe('acts made anew on what another hand has left', () => {
  it('keep both', () => {
    const mine = typed(value(make(start, set('b', { value: '3' }))), '说明');
    const { history, left } = onto(new Map([[TABLE, 'id,value,note\nz,9,\na,7,\nb,2,\n']]), mine, 0);
    expect([textOf(history), left]).toEqual(['id,value,note\nz,9,\na,7,说明\nb,3,\n', []]);
  });

  it('hand back what has no place any more', () => {
    const edit = set('b', { value: '3' });
    const { history, left } = onto(new Map([[TABLE, 'id,value,note\na,1,\n']]), value(make(start, edit)), 0);
    expect([textOf(history), left]).toEqual(['id,value,note\na,1,\n', [edit]]);
  });
});
