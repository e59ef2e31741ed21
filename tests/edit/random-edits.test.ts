import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';
import { readRows } from '../../src/lib/content/text/rows';
import { applyEdit } from '../../src/lib/edit/apply-edit';
import type { Edit } from '../../src/lib/edit/edit';
import type { Files } from '../../src/lib/edit/splice';
import { stepsOf } from '../../src/lib/edit/story-text';
import { publishedFiles } from './published-files';

const named = (end: string): string[] => [...publishedFiles.keys()].filter((file) => file.endsWith(end));
const tables = named('.csv').filter((file) => file.startsWith('figures/'));
const lists = named('.yml');
const stories = named('.md').filter((file) => file.startsWith('stories/'));

/** Also what breaks the syntax of a file that is written carelessly. */
const words = fc.oneof(
  fc.constantFrom(
    ',',
    '"',
    '[a, b]',
    '{ x',
    'a: b',
    '# no',
    ' 两头 ',
    "it's",
    '',
    'true',
    '12',
    '- x',
    '&a',
    '两\n行'
  ),
  fc.string({ maxLength: 8 }).filter((text) => !/[\r\u0085\u2028\u2029]/.test(text))
);
const pick = fc.nat();
const at = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;
const idsOf = (text: string): string[] => readRows({ text }).rows.map(({ cells }) => cells[0] ?? '');
const json = (text: string): unknown => parseDocument(text).toJS();

/** Paths of all that stands on one line. */
function pathsOf(text: string): (string | number)[][] {
  const paths: (string | number)[][] = [];
  visit(parseDocument(text), {
    Node: (key, node, parents) => {
      const isInline =
        (isScalar(node) && !/^BLOCK/.test(node.type ?? '')) || (isCollection(node) && node.flow);
      if (key === 'key' || !isInline) return;
      paths.push(pathTo([...parents, node]));
    }
  });
  return paths.filter((path) => path.length > 0);
}

function pathTo(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, i): (string | number)[] => {
    const next = nodes[i + 1];
    if (next === undefined || !isCollection(node)) return [];
    if (isMap(node)) return node.items.flatMap((pair) => (pair === next ? [String(pair.key)] : []));
    return [node.items.indexOf(next as never)];
  });
}

/** An edit of what the files hold now. */
function toEdit(files: Files, kind: number, [a, b, c]: readonly number[], word: string): Edit {
  const table = at(tables, a ?? 0);
  const story = at(stories, a ?? 0);
  const list = at(lists, a ?? 0);
  const ids = idsOf(files.get(table) ?? '');
  const steps = stepsOf(files.get(story) ?? '');
  const step = { file: story, step: at(steps, b ?? 0).id };
  const edits: Edit[] = [
    { kind: 'set-cells', file: table, id: at(ids, b ?? 0), cells: { note: word, value: word } },
    { kind: 'add-rows', file: table, rows: [{ id: `new-${a}-${b}-${c}`, note: word }] },
    { kind: 'remove-row', file: table, id: at(ids, b ?? 0) },
    { kind: 'set-value', file: list, path: at(pathsOf(files.get(list) ?? ''), b ?? 0), value: word },
    { kind: 'set-value', ...step, path: [`key${c}`], value: [word] },
    { kind: 'set-title', ...step, title: '新题' },
    { kind: 'set-paragraph', ...step, paragraph: 0, prose: '新的一段。' },
    { kind: 'insert-number', ...step, paragraph: 0, at: 1, figure: 'x' },
    { kind: 'set-block', ...step, block: 'notes', inner: '讲稿' },
    { kind: 'add-block', ...step, block: 'claims', inner: '- words: 话\n  unchecked: 引文' },
    { kind: 'remove-block', ...step, block: 'claims' },
    { kind: 'remove-entry', ...step, block: 'claims', path: [c ?? 0] },
    { kind: 'rename-key', file: list, path: at(pathsOf(files.get(list) ?? ''), b ?? 0), key: word },
    { kind: 'copy-step', ...step, id: `copy-${a}-${b}-${c}` },
    { kind: 'hide-step', ...step, isHidden: (c ?? 0) % 2 === 0 },
    { kind: 'move-step', ...step, to: (c ?? 0) % steps.length },
    ...(steps.length > 2 ? [{ kind: 'remove-step', ...step } as const] : [])
  ];
  return at(edits, kind);
}

/** Names alone: a difference of all texts takes minutes to print. */
const changed = (files: Files, others: Files): string[] =>
  [...files].flatMap(([file, text]) => (others.get(file) === text ? [] : [file]));

describe('edits at random', () => {
  it('come to the same bytes after as many undos, and again after as many redos', () => {
    const act = fc.tuple(pick, fc.tuple(pick, pick, pick), words);
    fc.assert(
      fc.property(fc.array(act, { minLength: 200, maxLength: 200 }), (acts) => {
        let files = publishedFiles;
        const undo: Edit[] = [];
        for (const [kind, where, word] of acts) {
          const made = applyEdit(files, toEdit(files, kind, where, word));
          if (!made.ok) continue;
          files = made.value.files;
          undo.push(made.value.inverse);
        }
        const edited = files;
        expect(undo.length).toBeGreaterThan(100);
        const redo = undo.reverse().map((each) => {
          const made = applyEdit(files, each);
          if (!made.ok) throw new Error(JSON.stringify(made.refusal));
          files = made.value.files;
          return made.value.inverse;
        });
        expect(changed(files, publishedFiles)).toEqual([]);
        for (const each of redo.reverse()) {
          const made = applyEdit(files, each);
          if (made.ok) files = made.value.files;
        }
        expect(changed(files, edited)).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true }
    );
  });

  it('read as what was read before with that one cell changed', () => {
    fc.assert(
      fc.property(pick, pick, words, (a, b, word) => {
        const file = at(tables, a);
        const text = publishedFiles.get(file) ?? '';
        const before = readRows({ text });
        const row = b % before.rows.length;
        const id = before.rows[row]?.cells[0] ?? '';
        const made = applyEdit(publishedFiles, { kind: 'set-cells', file, id, cells: { note: word } });
        const after = made.ok ? readRows({ text: made.value.files.get(file) ?? '' }) : undefined;
        const note = before.header.indexOf('note');
        const cells = before.rows.map((each, i) => (i === row ? each.cells.with(note, word) : each.cells));
        expect(after?.rows.map((each) => each.cells)).toEqual(cells);
      }),
      { numRuns: 20 }
    );
  });

  it('read as what was read before with that one value changed', () => {
    fc.assert(
      fc.property(pick, pick, words, (a, b, word) => {
        const file = at(lists, a);
        const text = publishedFiles.get(file) ?? '';
        const path = at(pathsOf(text), b);
        const made = applyEdit(publishedFiles, { kind: 'set-value', file, path, value: word });
        const expected = parseDocument(text);
        expected.setIn(path, word);
        expect(made.ok && json(made.value.files.get(file) ?? '')).toEqual(expected.toJS());
      }),
      { numRuns: 60 }
    );
  });
});
