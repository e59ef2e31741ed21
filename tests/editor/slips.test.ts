import { describe, expect, it } from 'vitest';
import { chosenOf } from '../../src/editor/chosen-of-place';
import { Drawing } from '../../src/editor/draw/drawing.svelte';
import { inFieldWords } from '../../src/editor/figure-words';
import { followingWritten } from '../../src/editor/following-written';
import { Judge } from '../../src/editor/judge/judge';
import type { PasteAsk } from '../../src/editor/judge/paste-ask';
import { reportPaste } from '../../src/editor/judge/paste-report';
import { speakerOf } from '../../src/editor/judge/speaker';
import { tableInFile } from '../../src/editor/paste/table-given';
import { placed, type PlacedProblem } from '../../src/editor/place-of-problem';
import { editsOfPart } from '../../src/lib/desk/drawing/part';
import { mendOfScene, mendsOfFigure } from '../../src/lib/desk/mends';
import type { Edit } from '../../src/lib/edit/edit';
import { stepsOf } from '../../src/lib/edit/story-text';
import { cellsOfRow } from '../../src/lib/edit/table-text';
import { edited, tiny } from '../desk/edited';
import { gbkBytes } from '../fixtures/bytes';
import { tinyOpened } from './tiny-opened';

/** The slips that people made with Excel, an input method and a text editor, made with the controls of the editor instead. */
const STORY = 'stories/county.md';
const TABLE = 'figures/county.csv';
const ROW = 'a-local-2021';
const judge = new Judge(tinyOpened());
const first = judge.read();
if (!first.ok) throw new Error(JSON.stringify(first.problems));
const right = first;

/** What the editor is told after an act, and beside what. */
function toldAfter(edit: Edit): PlacedProblem[] {
  const { files } = edited(tiny, edit);
  return placed(files, judge.problemsIf([...files]));
}
const cells = (put: Record<string, string>): Edit => ({
  kind: 'set-cells',
  file: TABLE,
  id: ROW,
  cells: put
});

/** The scene of the step `plan` in its field, with something typed in it. */
function sceneTyped(from: string, to: string): { readonly edit: Edit; readonly typed: string } {
  const text = tiny.get(STORY)!;
  const step = stepsOf(text).find(({ id }) => id === 'plan')!;
  const { start, end } = step.fences.find(({ lang }) => lang === 'scene')!.inner;
  const removed = text.slice(start, end);
  const typed = removed.replaceAll(from, to);
  return { typed, edit: { kind: 'splices', splices: [{ file: STORY, at: start, removed, put: typed }] } };
}

const BASE: PasteAsk = {
  table: { kind: 'pasted', text: '' },
  ...{ roles: null, form: {}, source: 'paper', typed: {}, named: new Map(), accepted: [] }
};
const schools = { indicator: 'schools', period: '2023', unit: '个', boundary: 'new' };
const pasted = (text: string, form: PasteAsk['form'] = schools, ask: Partial<PasteAsk> = {}) =>
  reportPaste(
    { ...BASE, table: { kind: 'pasted', text }, form, ...ask },
    judge.texts,
    right,
    speakerOf('zh')
  )!;

describe('each slip, made in the editor, is impossible or answered beside its field', () => {
  it('corrected value, forgot written: it follows, or both ways out stand below the value', () => {
    expect(followingWritten({ value: '8', unit: '亿元', written: '8亿元' }, '8.5')).toBe('8.5亿元');
    const [problem, ...more] = toldAfter(cells({ value: '8.5' }));
    expect(more).toEqual([]);
    expect(problem?.place).toEqual({ kind: 'row', id: ROW });
    expect(problem?.cell).toBeUndefined();
    expect(inFieldWords(problem!.what, '亿元')).toBe('「数值（亿元）」8.5 亿元与写法「8亿元」不是同一个数');
    expect(inFieldWords(problem!.mend, '亿元')).not.toMatch(/value|written/);
    const row = cellsOfRow(edited(tiny, cells({ value: '8.5' })).files.get(TABLE)!, ROW)!;
    const mends = mendsOfFigure(row);
    expect(mends).toEqual([
      { column: 'value', put: '8' },
      { column: 'written', put: '8.5亿元' }
    ]);
    for (const { column, put } of mends) expect(toldAfter(cells({ value: '8.5', [column]: put }))).toEqual([]);
  });

  it('a value ten thousand times off: told below the value, and set back by a press', () => {
    const [problem] = toldAfter(cells({ value: '80000' }));
    expect(problem).toMatchObject({ place: { kind: 'row', id: ROW }, what: expect.stringContaining('差 10000 倍') });
    expect(mendsOfFigure({ value: '80000', unit: '亿元', written: '8亿元' })[0]).toEqual({ column: 'value', put: '8' });
    // Both wrong alike: the figure before tells, in a pasted table too.
    const scale = pasted('区\t学校\nA\t80000', { ...schools, period: '2023' });
    expect(scale.rows[1]).toMatchObject({ is: 'asks', says: expect.stringMatching(/倍/) });
  });

  it('a period after its boundary: told below the boundary, and the one in force is a press away', () => {
    const report = pasted('区\t学校\nA\t9', { ...schools, boundary: 'old' });
    expect(report.problems).toEqual([
      { field: 'boundary', says: expect.stringContaining('时期在它之后'), mend: { says: expect.any(String), form: { boundary: 'new' } } }
    ]);
    expect(report.edit).toBeNull();
    expect(pasted('区\t学校\nA\t9', { ...schools, ...report.problems[0]!.mend!.form }).problems).toEqual([]);
  });

  it('what else the form of a table lacks: told below its own field', () => {
    const wrong = pasted('区\t学校\nA\t9', { ...schools, period: '去年', unit: '人' });
    expect(wrong.problems.map(({ field }) => field)).toEqual(['period', 'unit']);
  });

  it('the same figure typed again: told in its row, and not taken', () => {
    const report = pasted('区\t学校\nA\t8.5', { ...schools, period: '2021' });
    expect(report.rows[1]).toMatchObject({ is: 'asks', mend: null, says: expect.stringContaining('figures/schools.csv') });
    expect(report.edit).toBeNull();
  });

  it('a file saved as ANSI: read as what it is, or said to be lost', async () => {
    const chinese = gbkBytes('地区,2023年学校\n甲,9\n');
    const read = await tableInFile(new File([new Uint8Array(chinese)], 'a.csv'));
    expect(read).toMatchObject({ kind: 'file' });
    const report = reportPaste({ ...BASE, table: read as PasteAsk['table'], form: schools }, judge.texts, right, speakerOf('zh'));
    expect(report?.grid[0]).toEqual(['地区', '2023年学校']);
    const lost = new TextEncoder().encode('地区,2023年学校\n��,9\n');
    expect(await tableInFile(new File([lost], 'a.csv'))).toEqual({ kind: 'fault', fault: 'garbled' });
  });

  it('two empty rows left by Excel: none', () => {
    const report = pasted('区\t学校\nA\t9\n\t\n\t\n');
    expect(report.count).toBe(1);
    expect(report.rows.filter(({ is }) => is === 'asks')).toEqual([]);
  });

  it('pasted from Excel with tabs, or with commas: the same', () => {
    const [tabs, commas] = ['\t', ','].map((mark) => pasted(`区${mark}学校\nA${mark}9`));
    expect(tabs?.written).toEqual(commas?.written);
    expect(tabs?.count).toBe(1);
  });

  it('a Chinese colon, or many of them, in a scene: told below the scene, and turned by a press', () => {
    for (const [from, to] of [['view: ', 'view：'], [': ', '：']] as const) {
      const { edit, typed } = sceneTyped(from, to);
      const told = toldAfter(edit);
      expect(told.length).toBeGreaterThan(0);
      for (const { what, place } of told) {
        expect(what).toContain('用了中文冒号');
        expect(place).toMatchObject({ kind: 'scene', step: 'plan' });
      }
      expect(mendOfScene(typed)).toBe(sceneTyped('', '').typed);
    }
    expect(mendOfScene(sceneTyped('', '').typed)).toBeUndefined();
  });

  it('a Chinese comma between degrees: read in coordinates, turned in a scene', () => {
    const drawing = new Drawing();
    drawing.pasting.give('119.977，30.39', 'wgs84');
    expect(drawing.points).toEqual([[119.977, 30.39]]);
    expect(mendOfScene('at: [119.977，30.39]\nlabels: ［A］')).toBe('at: [119.977, 30.39]\nlabels: [A]');
    const told = toldAfter(sceneTyped('一廊, cross/一轴', '一廊，cross/一轴').edit);
    expect(told).toMatchObject([{ place: { kind: 'scene', step: 'plan' }, mend: expect.stringContaining('英文逗号') }]);
  });

  it('an id in Chinese, or in full-width braces: no field has ids, and a title takes none', () => {
    for (const id of ['{#瓶窑}', '｛#pingyao｝', '{#plan}']) {
      const told = toldAfter({ kind: 'set-title', file: STORY, step: 'all', title: `瓶窑 ${id}` });
      expect(told, id).toMatchObject([{ place: { kind: 'title', step: 'all' }, what: `标题里的「${id}」是编号的写法` }]);
    }
  });

  it('middle dots for backticks: told below the paragraph that would be published', () => {
    const prose = '···scene\nview: 走廊\n···';
    const told = toldAfter({ kind: 'set-paragraph', file: STORY, step: 'plan', paragraph: 0, prose });
    expect(told[0]).toMatchObject({ place: { kind: 'paragraph', step: 'plan', paragraph: 0 }, what: expect.stringContaining('不是三个反引号') });
  });

  it('kilometres with their unit: told below the width, and nothing is added', () => {
    const drawing = new Drawing();
    for (const kind of ['band', 'disc'] as const) {
      drawing.setKind(kind);
      drawing.setSize('3公里');
      expect(drawing.hasSize).toBe(false);
      expect(drawing.missing).toContain('size');
      drawing.setSize('3');
      expect(drawing.missing).not.toContain('size');
    }
  });

  it('a formula changed, its sentences not: told below the formula, before anything is written', () => {
    const drawing = drawn([[121, 30.5], [121.4, 30.5]]);
    drawing.formula = '两廊一轴、一心三片';
    const told = toldAfter(together(drawing));
    expect(told.map(({ what }) => what)).toEqual([expect.stringContaining('「一廊一轴、一心三片」与规划的提法「两廊一轴、一心三片」数目不同')]);
  });

  it('an error in a table: told once, below its cell, and of nothing that follows from it', () => {
    const told = toldAfter({ kind: 'set-cells', file: TABLE, id: 'a-gdp-2021', cells: { value: '80.50亿' } });
    expect(told).toMatchObject([{ file: TABLE, cell: 'value', place: { kind: 'row', id: 'a-gdp-2021' } }]);
    expect(chosenOf(told[0]!, STORY)).toMatchObject({ kind: 'figure', id: 'a-gdp-2021' });
    expect(mendsOfFigure({ value: '2,651.3', unit: '亿元', written: '' })).toEqual([{ column: 'value', put: '2651.3' }]);
    // 80.50亿 of 亿元, or of 元? Nobody but the source knows.
    expect(mendsOfFigure({ value: '80.50亿', unit: '亿元', written: '' })).toEqual([]);
    const para = toldAfter(cells({ para: '第4段' }));
    expect(para).toMatchObject([{ cell: 'para' }]);
  });

  it('a place in Beijing, also of a part that leaves its ground: told below the line', () => {
    const told = toldAfter(together(drawn([[121, 30.5], [116.4, 39.9]])));
    const stray = told.filter(({ what }) => /^\[116\.4, 39\.9\] 在图外约\d+公里/.test(what));
    expect(stray).toMatchObject([{ place: { kind: 'value', path: ['parts', 4, 'footprint', 'shape', 'band'] } }]);
  });

  it('degrees of another map: not read until it is said whose they are', () => {
    const drawing = new Drawing();
    expect(drawing.pasting.datum).toBe('');
    drawing.pasting.give('119.98964674,30.29450084', '');
    expect(drawing.points).toEqual([]);
    drawing.pasting.give('119.98964674,30.29450084', 'gcj02');
    expect(drawing.pasting.read?.shiftM).toBeGreaterThan(100);
    expect(drawing.points).toHaveLength(1);
  });
}); // prettier-ignore

describe('every place of a problem leads somewhere', () => {
  const lead = (file: string, place: PlacedProblem['place']) => chosenOf({ file, line: 7, place }, STORY);
  const step = 'all';

  it('to the field of what it is, in each language', () => {
    expect(lead(STORY, { kind: 'claim', step, claim: 2 })).toEqual({ kind: 'claim', step, claim: 2 });
    expect(lead(STORY, { kind: 'minutes', step })).toEqual({ kind: 'title', step });
    const english = `en/${STORY}`;
    expect(lead(english, { kind: 'title', step })).toEqual({ kind: 'translation', step, of: 'title' });
    for (const kind of ['paragraph', 'block', 'scene', 'minutes'] as const) {
      const place = { kind, step, paragraph: 0, block: 'words', path: [] } as PlacedProblem['place'];
      expect(lead(english, place)).toEqual({ kind: 'translation', step, of: 'body' });
    }
    expect(lead(english, { kind: 'front', path: ['counted', 0] })).toEqual({ kind: 'story' });
  });

  it('or to its lines, where it has none', () => {
    const lines = (file: string) => ({ kind: 'text', file, line: 7, step: '' });
    expect(lead('sources.yml', { kind: 'value', path: [] })).toEqual(lines('sources.yml'));
    expect(lead('en/sources.yml', { kind: 'value', path: [] })).toEqual(lines('en/sources.yml'));
    expect(lead('townships.csv', { kind: 'row', id: '330110' })).toEqual(lines('townships.csv'));
    expect(lead('stories/other.md', { kind: 'title', step })).toEqual(lines('stories/other.md'));
    expect(lead(STORY, { kind: 'block', step, block: 'sceen' })).toEqual(lines(STORY));
    expect(lead(STORY, { kind: 'file' })).toEqual(lines(STORY));
  });
});

/** A corridor of the plan `cross`, as the panel would add it. */
function drawn(points: readonly (readonly [number, number])[]): Drawing {
  const drawing = new Drawing();
  drawing.choosePlan('cross');
  drawing.points = points;
  drawing.name = '试画';
  drawing.unit = '廊';
  const said = { evidence: 'inferred', reason: '试一试', source: '', para: '' } as const;
  drawing.what = said;
  drawing.place = said;
  return drawing;
}

const together = (drawing: Drawing): Edit => ({
  kind: 'together',
  edits: editsOfPart(tiny, drawing.toPart(true), [], null)
});
