import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/lib/desk/changes/changes';
import { figureRowsOf, sameParts } from '../../src/lib/desk/changes/figures-of-story';
import { inCommon, turnedIn } from '../../src/lib/desk/changes/in-common';
import type { Edit } from '../../src/lib/edit/edit';
import { rowIds } from '../../src/lib/edit/table-text';
import { deskWords } from '../../src/lib/words/desk';
import { tinySite } from '../fixtures/tiny-site/tiny-site';
import { edited, tiny } from './edited';

const site = tinySite();
const file = 'stories/county.md';
const said = (edits: readonly Edit[], language: 'zh' | 'en' = 'zh'): string[] => {
  const { files } = edited(tiny, { kind: 'together', edits });
  return changesBetween(tiny, files, site).map(deskWords[language].change);
};

describe('what has changed is read', () => {
  it('as a number, old and new, with its place and indicator', () => {
    const cells = { value: '91', written: '91亿元', note: '核对过' };
    const edit: Edit = { kind: 'set-cells', file: 'figures/county.csv', id: 'a-gdp-2022', cells };
    expect(said([edit])).toEqual(['A2022年GDP：90亿元 → 91亿元', 'A2022年GDP，说明：添上「核对过」']);
    expect(said([edit], 'en')[0]).toBe('A, GDP, 2022: 90亿元 → 91亿元');
  });

  it('as rows that came together', () => {
    const row = { boundary: 'new', indicator: 'schools', period: '2023', value: '1', unit: '个' };
    const rows = ['a', 'b', 'c'].map((id) => ({ ...row, id: `${id}-schools-2023` }));
    expect(said([{ kind: 'add-rows', file: 'figures/schools.csv', rows }])).toEqual([
      '新添3个数：2023年学校'
    ]);
    expect(said([{ kind: 'remove-row', file: 'figures/schools.csv', id: 'a-schools-2021' }])).toEqual([
      '删去1个数：2021年学校'
    ]);
  });

  it('as a sentence, not as the paragraph around it', () => {
    const prose =
      '提法是**一廊一轴、一心三片**，[一廊](part:cross/一廊)是推断，见[原文](source:paper#8)。\n增长很快。还有一句。';
    expect(said([{ kind: 'set-paragraph', file, step: 'plan', paragraph: 0, prose }])).toEqual([
      '「「1466」」：「增长8.1%。」改成「增长很快。」',
      '「「1466」」：添上「还有一句。」'
    ]);
  });

  it('as it is written where readers would see no difference', () => {
    const prose =
      '**提法**是**一廊一轴、一心三片**，[一廊](part:cross/一廊)是推断，见[原文](source:paper#8)。\n增长{{a-gdp-2021.growth}}。';
    expect(said([{ kind: 'set-paragraph', file, step: 'plan', paragraph: 0, prose }])[0]).toContain(
      '「**提法**是**一廊'
    );
  });

  it('as steps that came, went, moved or are called otherwise', () => {
    const added = {
      id: 'more',
      title: '再看一步',
      scene: 'view: 全县\nboundary: new',
      prose: '一句。',
      notes: ''
    };
    expect(said([{ kind: 'add-step', file, step: 'all', added }])).toEqual(['新添一步「再看一步」']);
    expect(said([{ kind: 'remove-step', file, step: 'before' }])).toEqual(['删去一步「分开以前」']);
    expect(said([{ kind: 'move-step', file, step: 'schools', to: 0 }])).toEqual(['「学校」这一步换了位置']);
    expect(said([{ kind: 'hide-step', file, step: 'schools', isHidden: true }])).toEqual([
      '「学校」这一步隐藏了'
    ]);
    expect(said([{ kind: 'set-title', file, step: 'all', title: '全部' }])).toEqual([
      '一步的题目：「全县」改成「全部」'
    ]);
  });

  it('as words of a scene, of a story’s head, of a list', () => {
    expect(
      said([
        { kind: 'set-value', file, step: 'all', path: ['highlight'], value: ['A', 'B'] },
        { kind: 'set-value', file, path: ['updated'], value: '2026-12-01' },
        { kind: 'set-value', file: 'sources.yml', path: [0, 'title'], value: '五个方块' },
        { kind: 'set-block', file, step: 'all', block: 'notes', inner: '先看线。' }
      ])
    ).toEqual([
      'paper › 题目：「四个方块」改成「五个方块」',
      '更新日期：「2026-11-22」改成「2026-12-01」',
      '「全县」的讲稿：「先看颜色。」改成「先看线。」',
      '「全县」，描边的区：「[A]」改成「[A, B]」'
    ]);
  });

  it('as nothing where only line ends differ, and as a file where one came or went', () => {
    const texts = new Map([...tiny].filter(([name]) => /\.(?:md|yml|csv)$/.test(name)));
    const crlf = new Map([...texts].map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(changesBetween(texts, crlf, site)).toEqual([]);
    const fewer = new Map([...tiny].filter(([name]) => name !== file));
    expect(changesBetween(tiny, fewer, site)).toEqual([{ kind: 'file', file, is: 'gone' }]);
    expect(changesBetween(fewer, tiny, site).map(deskWords.zh.change)).toEqual([`新添文件 ${file}`]);
    const broken = new Map([...tiny, ['site.yml', 'title: [\n']]);
    expect(changesBetween(tiny, broken, site)).toEqual([{ kind: 'other', file: 'site.yml' }]);
  });
});

describe('what two lists have in common', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

  it('is in both, in order, and is everything where they are the same', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = inCommon(before, after);
        for (const [i, j] of pairs) expect(before[i]).toBe(after[j]);
        expect(inCommon(before, before)).toHaveLength(before.length);
        const [gone, come] = [before.length, after.length].map((length) => length - pairs.length);
        const turned = turnedIn(before, after);
        expect(turned.filter(({ from }) => from !== null)).toHaveLength(gone!);
        expect(turned.filter(({ to }) => to !== null)).toHaveLength(come!);
      })
    );
  });
});

describe('the figures of a story that was handed on', () => {
  const kept = figureRowsOf(site, tiny, 'county');
  const idsIn = (file: string): string[] => [...rowIds(kept.get(file) ?? '')];

  it('are those in its text, its notes, its charts and on its maps, and no others', () => {
    // On the first map, in the second step’s text, in a chart of the last.
    expect(idsIn('figures/county.csv')).toEqual(
      expect.arrayContaining(['a-people', 'd-people', 'a-gdp-2021'])
    );
    expect(idsIn('figures/schools.csv')).toContain('c-schools-2022');
    expect(idsIn('figures/county.csv')).not.toContain('a-gdp-2021s1');
    expect([...kept.keys()].every((file) => file.startsWith('figures/'))).toBe(true);
  });

  it('are told where they are others since, and what the story does not show is not', () => {
    const text = tiny.get('figures/county.csv')!;
    const other = [...rowIds(text)].find((id) => !idsIn('figures/county.csv').includes(id))!;
    const edits = ['b-people', other].map((id): Edit => ({
      kind: 'set-cells',
      file: 'figures/county.csv',
      id,
      cells: { value: '7' }
    }));
    const now = edited(tiny, { kind: 'together', edits }).files;
    const changes = changesBetween(kept, sameParts(kept, now), site);
    expect(changes.map((change) => change.kind === 'figure' && change.id)).toEqual(['b-people']);
    expect(changesBetween(kept, sameParts(kept, tiny), site)).toEqual([]);
  });
});
