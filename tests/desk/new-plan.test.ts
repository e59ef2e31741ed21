import { describe, expect, it } from 'vitest';
import { editsOfNewPlan, type NewPlan } from '../../src/lib/desk/drawing/new-plan';
import { editsOfPart, type DrawnPart } from '../../src/lib/desk/drawing/part';
import type { Edit } from '../../src/lib/edit/edit';
import { edited, problemsIn, tiny } from './edited';

const together = (edits: Edit[]): Edit => ({ kind: 'together', edits });
const SAID = { evidence: 'inferred', reason: '沿河画。', source: '', para: '' } as const;
const DRAWN: DrawnPart = {
  ...{
    plan: '+',
    part: null,
    name: '沿河的轴',
    unit: '轴',
    what: SAID,
    place: SAID,
    crosses: false,
    formula: null
  },
  shape: { kind: 'line', points: ['西站', [120.6, 30.6]], km: null, names: [] }
};
const PLAN: NewPlan = {
  ...{ id: 'yan-he', title: '沿河规划', formula: '一轴两心', boundary: 'new', area: 'A' },
  ...{ period: '2021', source: 'paper', para: '8' }
};

describe('a plan that no file was of', () => {
  it('stands in one as a hand would write it, with all that its formula counts, and the check takes it', () => {
    const shownIn = { file: 'stories/county.md', step: 'plan' };
    const edit = together(editsOfNewPlan(tiny, PLAN, DRAWN, [], shownIn));
    const { files, inverse } = edited(tiny, edit);
    expect(files.get('plans/yan-he.yml')).toBe(`id: yan-he
kind: structural
formula: 一轴两心
title: 沿河规划
area: A
boundary: new
period: 2021
source: paper
para: 8
parts:
  - id: 一轴
    unit: 轴
    name: 沿河的轴
    evidence: inferred
    reason: 沿河画。
    footprint:
      shape:
        line: [西站, [120.6, 30.6]]
      evidence: inferred
      reason: 沿河画。
  - id: 心1
    unit: 心
    evidence: not-stated
  - id: 心2
    unit: 心
    evidence: not-stated
`);
    expect(files.get('stories/county.md')).toContain('yan-he/一轴');
    expect(problemsIn(files)).toEqual([]);
    // Turned round, the file is gone, not empty.
    expect(edited(files, inverse).files).toEqual(tiny);
  });

  it('has its other parts drawn one by one: what each is, is asked with its place', () => {
    const { files } = edited(tiny, together(editsOfNewPlan(tiny, PLAN, DRAWN, [], null)));
    const shape = { kind: 'disc', points: ['西站'], km: 2, names: [] } as const;
    const core = { ...DRAWN, plan: 'yan-he', part: '心1', name: '西站的心', shape };
    const after = edited(files, together(editsOfPart(files, core, [], null))).files;
    expect(after.get('plans/yan-he.yml')).toContain(`  - id: 心1
    unit: 心
    name: 西站的心
    evidence: inferred
    reason: 沿河画。
    footprint:
      shape:
        disc: 西站
        radiusKm: 2
`);
    expect(problemsIn(after)).toEqual([]);
  });

  it('is a mnemonic where nothing can be counted, and says the same in each edition', () => {
    const files = new Map([...tiny, ['en/site.yml', 'title: County\n']]);
    const plan = { ...PLAN, formula: '1466', id: 'p' };
    const { files: after } = edited(files, together(editsOfNewPlan(files, plan, DRAWN, ['en'], null)));
    expect(after.get('plans/p.yml')).toMatch(/^id: p\nkind: mnemonic\nformula: "1466"\n/);
    expect(after.get('en/plans/p.yml')).toBe(`formula: 「1466」
title: 「沿河规划」
parts:
  沿河的轴:
    unit: 「轴」
    name: 「沿河的轴」
    reason: 「沿河画。」
    place: 「沿河画。」
`);
    expect(edited(tiny, together(editsOfNewPlan(tiny, { ...plan, formula: '东精西优' }, { ...DRAWN, unit: '优' }, [], null))).files.get('plans/p.yml')).toContain('  - id: 西优\n    unit: 优\n    direction: 西\n'); // prettier-ignore
  });

  it('is not written over one that is there', () => {
    const files = new Map([...tiny, ['plans/yan-he.yml', 'id: yan-he\n']]);
    expect(() => edited(files, together(editsOfNewPlan(files, PLAN, DRAWN, [], null)))).toThrow(
      'changed-meanwhile'
    );
  });
});
