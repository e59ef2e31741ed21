import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/lib/edit/apply-edit';
import { stepsOf } from '../../src/lib/edit/story-text';
import type { Edit } from '../../src/lib/edit/edit';
import type { Files, Refusal } from '../../src/lib/edit/splice';
import { publishedFiles as real } from './published-files';

function edited(edit: Edit, files = real): Files {
  const made = applyEdit(files, edit);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.files;
}

function refusal(edit: Edit, files = real): Refusal | undefined {
  const made = applyEdit(files, edit);
  return made.ok ? undefined : made.refusal;
}

/** Lines gone and lines come of each file, as a diff shows them: what is the same at both ends left out. */
function changed(after: Files, before = real): Record<string, { gone: string[]; come: string[] }> {
  const told = [...after].filter(([file, text]) => before.get(file) !== text);
  return Object.fromEntries(told.map(([file, text]) => [file, difference(before.get(file) ?? '', text)]));
}

function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const gone = before.split('\n');
  const come = after.split('\n');
  while (gone.length && come.length && gone[0] === come[0]) [gone, come].forEach((each) => each.shift());
  while (gone.length && come.length && gone.at(-1) === come.at(-1))
    [gone, come].forEach((each) => each.pop());
  return { gone, come };
}

const one = (file: string, text: string): Files => new Map([[file, text]]);
const story = 'stories/yuhang.md';

describe('an edit of the published content', () => {
  it('corrects a figure in one line, and the note of it in two', () => {
    const after = edited({
      kind: 'together',
      edits: [
        {
          kind: 'set-cells',
          file: 'figures/gdp.csv',
          id: 'hangzhou-gdp-2020',
          cells: { value: '16107', written: '16107亿元' }
        },
        { kind: 'set-value', file: story, path: ['updated'], value: '2026-12-01' },
        {
          kind: 'add-entry',
          file: story,
          path: ['corrections'],
          entry: { date: '2026-12-01', text: '更正了一个数。' }
        }
      ]
    });
    const { 'figures/gdp.csv': table, [story]: told, ...others } = changed(after);
    expect(others).toEqual({});
    expect(table).toEqual({
      gone: [
        'hangzhou-gdp-2020,330100,2021,gdp,2020,16106,亿元,16106亿元,,,,preliminary,,repost-hangzhou-20220204,,'
      ],
      come: [
        'hangzhou-gdp-2020,330100,2021,gdp,2020,16107,亿元,16107亿元,,,,preliminary,,repost-hangzhou-20220204,,'
      ]
    });
    expect(told?.come).toContain('updated: 2026-12-01');
    expect(told?.come).toContain('corrections: [{ date: 2026-12-01, text: 更正了一个数。 }]');
    expect((told?.come.length ?? 0) - (told?.gone.length ?? 0)).toBe(1);
  });

  it('adds thirteen rows and a source of five lines', () => {
    const rows = Array.from({ length: 13 }, (_, i) => ({ id: `new-${i}`, value: String(i), note: 'a,b' }));
    const entry = { id: 'x', publisher: '杭州日报', title: '题', published: '2026-12-01', tier: 'media' };
    const after = changed(
      edited({
        kind: 'together',
        edits: [
          { kind: 'add-rows', file: 'figures/gdp.csv', rows },
          { kind: 'add-entry', file: 'sources.yml', path: [], entry }
        ]
      })
    );
    expect(after['figures/gdp.csv']?.gone).toEqual([]);
    expect(after['figures/gdp.csv']?.come).toHaveLength(13);
    expect(after['figures/gdp.csv']?.come[1]).toBe('new-1,,,,,1,,,,,,,,,,"a,b"');
    expect(after['sources.yml']).toEqual({
      gone: [],
      come: ['- id: x', '  publisher: 杭州日报', '  title: 题', '  published: 2026-12-01', '  tier: media']
    });
  });

  it('sets a word of a scene in its line, and adds one below the others', () => {
    const set = edited({
      kind: 'set-value',
      file: story,
      step: 'growth',
      path: ['labels'],
      value: 'highlighted'
    });
    expect(changed(set)[story]).toEqual({ gone: ['labels: all'], come: ['labels: highlighted'] });
    const added = edited({
      kind: 'set-value',
      file: story,
      step: 'growth',
      path: ['places'],
      value: ['杭州西站', '未来, 科技城']
    });
    expect(changed(added)[story]).toEqual({ gone: [], come: ['places: [杭州西站, "未来, 科技城"]'] });
  });

  it('adds a part to a plan below the last, in the form of those before it', () => {
    const after = edited({
      kind: 'add-entry',
      file: 'plans/yuhang-2024.yml',
      path: ['parts'],
      entry: {
        ...{ id: '新廊', unit: '廊', evidence: 'inferred', reason: '为什么。' },
        footprint: {
          shape: {
            band: [
              [119.9, 30.3],
              [120, 30.4]
            ],
            widthKm: 2
          },
          evidence: 'inferred',
          reason: '画法。'
        }
      }
    });
    expect(changed(after)['plans/yuhang-2024.yml']).toEqual({
      gone: [],
      come: [
        '  - id: 新廊',
        '    unit: 廊',
        '    evidence: inferred',
        '    reason: 为什么。',
        '    footprint:',
        '      shape:',
        '        band: [[119.9, 30.3], [120, 30.4]]',
        '        widthKm: 2',
        '      evidence: inferred',
        '      reason: 画法。'
      ]
    });
  });

  it('binds a number in a paragraph, and leaves the other words', () => {
    const after = edited({
      kind: 'insert-number',
      file: story,
      step: 'growth',
      paragraph: 1,
      at: 4,
      figure: 'x'
    });
    expect(changed(after)[story]?.come).toEqual([
      '规划要在{{x}}这里造一个新中心。它在哪里？人、专利、财政收入，也聚在那里吗？'
    ]);
  });
});

describe('a file keeps its habits', () => {
  it.each([
    ['line ends and mark of Windows', '\uFEFFid,a\r\nx,1\r\n', '\uFEFFid,a\r\nx,2\r\ny,\r\n'],
    ['no line end at its end', 'id,a\nx,1', 'id,a\nx,2\ny,'],
    ['tabs', 'id\ta\nx\t1\n', 'id\ta\nx\t2\ny\t\n'],
    ['quotation marks', '"id","a"\n"x","1"\n', '"id","a"\n"x","2"\ny,\n'],
    ['a cell of two lines', 'id,a,b\nx,1,"p\n""q"""\n', 'id,a,b\nx,2,"p\n""q"""\ny,,\n'],
    ['empty rows that Excel left', 'id,a\nx,1\n,\n\n', 'id,a\nx,2\ny,\n,\n\n']
  ])('%s', (_, before, after) => {
    const edits: Edit[] = [
      { kind: 'set-cells', file: 'f.csv', id: 'x', cells: { a: '2' } },
      { kind: 'add-rows', file: 'f.csv', rows: [{ id: 'y' }] }
    ];
    expect(edited({ kind: 'together', edits }, one('f.csv', before)).get('f.csv')).toBe(after);
  });

  it.each([
    ['a comment after the value', 'a: 1 # why\nb: 2\n', 'a: 9 # why\nb: 2\nc: [x]\n'],
    ['single quotation marks', "a: 'x'\r\nb: 2\r\n", "a: '9'\r\nb: 2\r\nc: [x]\r\n"],
    ['a mark at its beginning', '\uFEFFa: 1\nb: 2', '\uFEFFa: 9\nb: 2\nc: [x]'],
    ['a comment below', 'a: 1\nb: 2 # two\n\n# end\n', 'a: 9\nb: 2 # two\nc: [x]\n\n# end\n'],
    ['one line', '{ a: 1, b: 2 }\n', '{ a: 9, b: 2, c: [x] }\n'],
    ['a key without a value', 'a:\nb: 2\n', 'a: 9\nb: 2\nc: [x]\n']
  ])('%s in YAML', (_, before, after) => {
    const value = before.includes("'") ? '9' : 9;
    const edits: Edit[] = [
      { kind: 'set-value', file: 'f.yml', path: ['a'], value },
      { kind: 'set-value', file: 'f.yml', path: ['c'], value: ['x'] }
    ];
    expect(edited({ kind: 'together', edits }, one('f.yml', before)).get('f.yml')).toBe(after);
  });

  it('writes text that YAML would read as something else in quotation marks', () => {
    const text = edited(
      { kind: 'set-value', file: 'f.yml', path: ['a'], value: '冒号: 和 #' },
      one('f.yml', 'a: 1\n')
    ).get('f.yml');
    expect(text).toBe('a: "冒号: 和 #"\n');
  });
});

describe('steps', () => {
  const text =
    '---\ntitle: t\n---\n\n## A {#a}\n\nfirst\n\n## B {#b}\n\n```notes\n## no\n```\n\n\n## C {#c}\n\nlast\n';
  const files = one('s.md', text);
  const at = (step: string) => ({ file: 's.md', step });
  const body = (edit: Edit): string | undefined => edited(edit, files).get('s.md')?.slice(18);

  it('move, and what stands between them stays', () => {
    expect(body({ kind: 'move-step', ...at('c'), to: 0 })).toBe(
      '## C {#c}\n\nlast\n\n## A {#a}\n\nfirst\n\n\n## B {#b}\n\n```notes\n## no\n```\n'
    );
  });

  it('go, the last with the line before it', () => {
    expect(body({ kind: 'remove-step', ...at('a') })).toMatch(/^## B/);
    expect(body({ kind: 'remove-step', ...at('c') })).toMatch(/## no\n```\n$/);
  });

  it('say in their heading that they are hidden, once, and no longer', () => {
    const hide = (isHidden: boolean): Edit => ({ kind: 'hide-step', ...at('b'), isHidden });
    const hidden = edited(hide(true), files);
    expect(hidden.get('s.md')).toBe(text.replace('{#b}', '{#b hidden}'));
    expect(stepsOf(hidden.get('s.md') ?? '').map((step) => [step.id, step.isHidden])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false]
    ]);
    expect(edited(hide(true), hidden).get('s.md')).toBe(hidden.get('s.md'));
    expect(edited(hide(false), hidden).get('s.md')).toBe(text);
    const copied = edited({ kind: 'copy-step', ...at('b'), id: 'd' }, hidden);
    expect(copied.get('s.md')).toContain('## B {#d hidden}');
  });

  it('come below the one that is named', () => {
    const added = { id: 'n', title: 'N', scene: 'view: v', prose: 'p', notes: '' };
    expect(body({ kind: 'add-step', ...at('a'), added })).toContain(
      'first\n\n## N {#n}\n\n```scene\nview: v\n```\n\np\n\n## B'
    );
    expect(body({ kind: 'copy-step', ...at('c'), id: 'd' })).toMatch(/last\n\n## C \{#d\}\n\nlast\n$/);
  });

  it('come before all others, and below the head of a story without steps', () => {
    const added = { id: 'n', title: 'N', scene: '', prose: 'p', notes: '' };
    const first: Edit = { kind: 'add-first-step', file: 's.md', added };
    const put = (text: string): string => {
      const made = applyEdit(new Map([['s.md', text]]), first);
      if (!made.ok) throw new Error(JSON.stringify(made.refusal));
      return made.value.files.get('s.md')!;
    };
    expect(put('---\ntitle: T\n---\n\n## A {#a}\n\nfirst\n')).toBe(
      '---\ntitle: T\n---\n\n## N {#n}\n\np\n\n## A {#a}\n\nfirst\n'
    );
    expect(put('---\ntitle: T\n---\n')).toBe('---\ntitle: T\n---\n\n## N {#n}\n\np\n');
    expect(applyEdit(new Map([['s.md', '## N {#n}\n\np\n']]), first)).toMatchObject({ ok: false });
  });
});

describe('an edit that cannot be made is refused as a whole', () => {
  const file = 'figures/gdp.csv';
  it.each<[string, Edit, Refusal]>([
    [
      'a row that is not there',
      { kind: 'set-cells', file, id: 'none', cells: {} },
      { kind: 'absent', what: 'row', name: 'none', file }
    ],
    [
      'a column that is not there',
      { kind: 'add-rows', file, rows: [{ id: 'n', wert: '1' }] },
      { kind: 'absent', what: 'column', name: 'wert', file }
    ],
    [
      'an id that is in use',
      { kind: 'add-rows', file, rows: [{ id: 'hangzhou-gdp-2020' }] },
      { kind: 'taken', what: 'row', name: 'hangzhou-gdp-2020', file }
    ],
    [
      'a file that is not there',
      { kind: 'remove-row', file: '../x.csv', id: 'a' },
      { kind: 'absent', what: 'file', name: '../x.csv', file: '../x.csv' }
    ],
    [
      'a text that another hand has changed',
      { kind: 'splices', splices: [{ file, at: 0, removed: 'x', put: '' }] },
      { kind: 'changed-meanwhile', file }
    ]
  ])('%s', (_, edit, expected) => {
    expect(refusal(edit)).toEqual(expected);
    const first: Edit = { kind: 'set-cells', file, id: 'hangzhou-gdp-2020', cells: { value: '1' } };
    expect(refusal({ kind: 'together', edits: [first, edit] })).toEqual(expected);
  });
});
