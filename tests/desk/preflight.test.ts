import { LANGUAGES } from '../../src/edition';
import { UNTITLED, UNWRITTEN } from '../../src/lib/desk/unwritten';
import { m } from '../../src/lib/paraglide/messages';
import { describe, expect, it } from 'vitest';
import { preflight, type HandOver, type Remark } from '../../src/lib/desk/preflight';
import { deskWords } from '../../src/lib/words/desk';
import { toStorySkeleton } from '../../src/lib/content/site/skeletons';
import { realFiles, realSite } from '../content/real-site';
import { tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';
import { tiny, toMap } from './edited';

const look = (over: Partial<HandOver> = {}): Remark[] =>
  preflight({ files: tiny, site: tinySite(), slug: 'county', ...over });
const of = <Kind extends Remark['kind']>(kind: Kind, remarks: readonly Remark[]) =>
  remarks.filter((each): each is Extract<Remark, { kind: Kind }> => each.kind === kind);

function changed(name: string, from: string, to: string): Pick<HandOver, 'files' | 'site'> {
  const files = withEdit(tinyFiles(), name, from, to);
  return { files: toMap(files), site: tinySite(files) };
}

describe('before a story is handed on', () => {
  it('says that the maps have no review number, until they have one', () => {
    expect(look()[0]).toEqual({ kind: 'no-review-number', says: '示意图' });
    const reviewed = changed('site.yml', 'reviewNumber: null', 'reviewNumber: "浙S（2026）1号"');
    expect(of('no-review-number', look(reviewed))).toEqual([]);
  });

  it('names weak sources with the steps that rest on them, also through a map', () => {
    expect(of('weak-source', look())).toEqual([]);
    const weak = changed(
      'sources.yml',
      'published: 2021-07-21\n  tier: media',
      'published: 2021-07-21\n  tier: unofficial'
    );
    const [found] = of('weak-source', look(weak));
    expect(found?.source.id).toBe('paper');
    expect(found?.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['plan', 'contrast', 'schools']));
    expect(found?.steps.map(({ id }) => id)).not.toContain('all');
    expect(of('undated-source', look()).map(({ source }) => source.id)).toEqual(['office']);
  });

  it('says which parts are inferred, and why, since somebody will ask', () => {
    const parts = of('inferred', look());
    expect(parts.map(({ part }) => part)).toEqual(['东西走廊']);
    for (const { reason, steps } of parts) expect(reason && steps.length).toBeTruthy();
  });

  it('names the steps that are hidden, and asks nothing about what only they show', () => {
    expect(of('hidden', look())).toEqual([]);
    const hidden = changed('stories/county.md', '{#plan}', '{#plan hidden}');
    expect(of('hidden', look(hidden)).map(({ steps }) => steps.map(({ id }) => id))).toEqual([['plan']]);
    const asked = of('inferred', look(hidden)).flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(asked).not.toContain('plan');
    for (const language of ['zh', 'en'] as const)
      expect(deskWords[language].remark(of('hidden', look(hidden))[0]!)).toMatch(/^1 /);
  });

  it('finds words of a new file that nobody has replaced', () => {
    const words = {
      title: '新篇',
      date: '2026-12-01',
      view: '全县',
      boundary: 'new',
      indicator: 'schools',
      period: '2021'
    };
    const text = toStorySkeleton(words);
    const found = of('placeholder', look({ files: new Map([...tiny, ['stories/county.md', text]]) }));
    expect(found.map((each) => each.text)).toEqual([
      '一两句导语',
      '第一步的标题',
      '正文写在这里',
      '给讲解人的话'
    ]);
    expect(found[0]).toMatchObject({ file: 'stories/county.md', line: 3 });
    expect(of('placeholder', look())).toEqual([]);
  });

  it('finds words of a new step that nobody has replaced or translated, whatever language the editor had', () => {
    const step = (title: string, prose: string): string => `## ${title} {#more}\n\n${prose}\n`;
    const files = new Map([
      ...tiny,
      ['stories/county.md', step('新的一步', '在这里写。\n\n```notes\nWrite the speaker’s notes here.\n```')],
      ['en/stories/county.md', step('New step', 'To be translated.')]
    ]);
    expect(of('placeholder', look({ files })).map(({ file, text }) => `${file}: ${text}`)).toEqual([
      'stories/county.md: 新的一步',
      'stories/county.md: 在这里写。',
      'stories/county.md: Write the speaker’s notes here.',
      'en/stories/county.md: New step',
      'en/stories/county.md: To be translated.'
    ]);
    const said = new Map([...tiny, ['stories/county.md', step('四个方块', '这是新的一步。')]]);
    expect(of('placeholder', look({ files: said }))).toEqual([]);
  });

  it('knows the words that the editor itself puts in', () => {
    const put = LANGUAGES.flatMap((locale) => [
      m.editor_new_paragraph({}, { locale }),
      m.editor_new_notes({}, { locale })
    ]);
    expect(UNWRITTEN).toEqual(expect.arrayContaining(put));
    expect(UNTITLED).toEqual(
      expect.arrayContaining(LANGUAGES.map((locale) => m.editor_new_step({}, { locale })))
    );
  });

  it('misses a new date where the story says something new', () => {
    const edit = changed('stories/county.md', '先看颜色。', '先看线。');
    expect(of('stale-date', look({ ...edit, before: tiny }))).toEqual([
      { kind: 'stale-date', updated: '2026-11-22', changes: 1 }
    ]);
    expect(of('stale-date', look({ before: tiny }))).toEqual([]);
    const dated = changed('stories/county.md', 'updated: 2026-11-22', 'updated: 2026-12-01');
    expect(of('stale-date', look({ ...dated, before: tiny }))).toEqual([]);
    const note = 'updated: 2026-11-22\ncorrections: [{ date: 2026-12-01, text: 改了。 }]';
    expect(of('stale-date', look(changed('stories/county.md', 'updated: 2026-11-22', note)))).toHaveLength(1);
  });

  it('says how far the other language is', () => {
    const steps = (ids: readonly string[]): string => ids.map((id) => `## T {#${id}}\n\nText.\n`).join('\n');
    const edition = (text?: string) =>
      of('edition', look({ editions: { en: new Map(text ? [['stories/county.md', text]] : []) } })).map(
        ({ state }) => state
      );
    const head = (updated: string): string => `---\ntitle: T\nupdated: ${updated}\n---\n\n`;
    const all = ['all', 'plan', 'contrast', 'before', 'schools'];
    expect(edition()).toEqual([{ kind: 'none' }]);
    expect(edition(head('2026-11-22') + steps(all.slice(1)))).toEqual([
      { kind: 'steps-missing', steps: [{ id: 'all', title: '全县' }] }
    ]);
    expect(edition(head('2026-01-01') + steps(all))).toEqual([{ kind: 'older', updated: '2026-01-01' }]);
    expect(edition(head('2026-11-22') + steps(all))).toEqual([]);
  });

  it('speaks of every published story in both languages', () => {
    const site = realSite();
    for (const { slug } of site.stories) {
      const remarks = preflight({ files: toMap(realFiles), site, slug });
      expect(remarks.length).toBeGreaterThan(1);
      for (const { remark } of Object.values(deskWords))
        for (const line of remarks.map(remark)) expect(line).not.toMatch(/undefined|\[object/);
    }
    expect(() => preflight({ files: tiny, site, slug: 'none' })).toThrow(/none/);
  });
});
