import { describe, expect, it } from 'vitest';
import type { FigureId } from '../../../src/lib/domain/ids';
import type { PaperRoom } from '../../../src/lib/exhibits/kind';
import { citeHow, placeOf } from '../../../src/lib/pages/paper/printed-address';
import { groupNotes, noteText, partText } from '../../../src/lib/pages/paper/notes';
import { toPlainText } from '../../../src/lib/pages/paper/plain-text';
import { fitsHalf, toSheets, toSourceSheets } from '../../../src/lib/pages/paper/sheets';
import { toSlideLook } from '../../../src/lib/pages/paper/slide-look';
import type { Note, PrintPage } from '../../../src/lib/pages/paper/page';
import { toLibrary } from '../../../src/lib/server/library/library';
import { columnsOf } from '../../../src/lib/ui/wrap';
import { words } from '../../../src/lib/words/current';
import { toPrintPage } from '../../../src/lib/pages/paper/page.server';
import { realGeodata, realSite } from '../../content/real-site';
import { geodata, tinySite } from '../../fixtures/tiny-site/tiny-site';

const tiny = toLibrary(tinySite(), geodata);
const real = toLibrary(realSite(), realGeodata);
const pages = real.site.stories.map((story) => toPrintPage(story, real));
const county = toPrintPage(tiny.site.stories[0]!, tiny);
const yuhang = pages.find(({ story }) => story.slug === 'yuhang')!;
const linping = pages.find(({ story }) => story.slug === 'linping')!;
const noteOf = ({ papers }: PrintPage, key: string): Note => {
  const found = papers.flatMap(({ notes }) => notes).find((note) => note.key === key);
  if (!found) throw new RangeError(`no note for ${key}`);
  return found;
};

describe('the notes of a story', () => {
  it('are numbered in the order in which its steps cite: prose, bars, the pair apart, dots, slopes', () => {
    expect(county.papers.map(({ notes }) => notes.map(({ mark, key }) => `${mark} ${key}`))).toEqual([
      ['1 a-people', '2 b-people'],
      ['3 paper#8', '4 a-gdp-2021', '5 a-gdp-2022'],
      ['6 d-gdp-old', '7 d-gdp-new'],
      ['6 d-gdp-old'],
      [
        ...['8 a-schools-2021', '9 a-schools-2022', '10 b-schools-2021', '11 c-schools-2021'],
        ...['12 d-schools-2021', '13 e-schools-2021', '14 b-schools-2022', '15 c-schools-2022']
      ]
    ]);
  });

  it('keep their number when a later step cites the same figure', () => {
    const marks = new Map<string, Set<number>>();
    for (const { key, mark } of pages
      .flatMap((page) => (page === yuhang ? page.papers : []))
      .flatMap(({ notes }) => notes))
      marks.set(key, (marks.get(key) ?? new Set()).add(mark));
    expect([...marks.values()].every((own) => own.size === 1)).toBe(true);
    expect(Math.max(...[...marks.values()].flatMap((own) => [...own]))).toBe(marks.size);
  });

  it('say paragraph, status, precision and the editor’s caution; the short form leaves the last out', () => {
    const note = noteOf(yuhang, 'yuhang-public-budget-revenue-2023');
    expect(noteText(note, 'short')).toBe(
      '一般公共预算收入，余杭区（2021年4月9日后），2023年，第9段，读自转载'
    );
    expect(noteText(note, 'full').startsWith(noteText(note, 'short'))).toBe(true);
    expect(note).toMatchObject({ source: 'rmrb-20240117', para: 9, path: '/sources/rmrb-20240117/#p9' });
    expect(noteText(noteOf(linping, 'yuhang-gdp-2021'), 'short')).toBe(
      '地区生产总值，余杭区（2021年4月9日后），2021年，初步数，读自转载'
    );
    expect(noteText(noteOf(yuhang, 'liangzhu-corridor-key-area-2024'), 'short')).toContain('约');
  });

  it('say of a weak source that it is weak', () => {
    expect(noteText(noteOf(yuhang, 'yuhang-land-area-2021'), 'full')).toContain('二手汇编');
  });

  it('say how a computed number was worked out, and from what', () => {
    const computed = pages
      .flatMap(({ papers }) => papers.flatMap(({ notes }) => notes))
      .find(({ figure }) => figure?.figure.computed?.operation === 'quotient');
    expect(noteText(computed!, 'full')).toMatch(/本站算出：.+÷.+《.+》/);
  });

  it('name a source once for all the numbers that rest on it', () => {
    const patents = yuhang.steps.findIndex(({ id }) => id === 'patents');
    const groups = groupNotes(yuhang.papers[patents]!.notes);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.notes.length).toBeGreaterThan(3);
  });

  it('tell of a drawn part what is inferred, and why', () => {
    expect(partText(yuhang.parts['yuhang-2021/一廊']!)).toMatch(/推断，把握中等。.+位置：推断/);
  });
});

describe('the sheets of a handout', () => {
  it('hold every step once, in order, one or two a sheet, the first alone', () => {
    for (const page of pages) {
      const sheets = toSheets(page);
      expect(sheets.flat()).toEqual(page.steps.map((_, i) => i));
      expect(sheets[0]).toEqual([0]);
      expect(sheets.every(({ length }) => length === 1 || length === 2)).toBe(true);
    }
    const plain = { ...county, steps: [0, 1, 2].map(() => county.steps[0]!) };
    expect(toSheets({ ...plain, papers: plain.steps.map(() => county.papers[0]!) })).toEqual([[0], [1, 2]]);
  });

  it('give a step with an exhibit a whole sheet, whatever its kind', () => {
    const charted = pages.flatMap((page) =>
      page.steps.flatMap(({ openings, exhibits }, at) =>
        [...openings, ...exhibits].map(({ kind }) => ({ kind, fits: fitsHalf(page, at) }))
      )
    );
    expect(new Set(charted.map(({ kind }) => kind)).size).toBeGreaterThan(4);
    expect(charted.filter(({ fits }) => fits)).toEqual([]);
  });

  it('give a step of many words a whole sheet', () => {
    const [first] = county.steps;
    const long = [
      { kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: '长'.repeat(600) }] }
    ];
    expect(fitsHalf(county, 0)).toBe(true);
    expect(fitsHalf({ ...county, steps: [{ ...first!, blocks: long }] }, 0)).toBe(false);
  });

  it('list every source once, and leave room for what follows the list', () => {
    for (const page of pages) expect(toSourceSheets(page).flat()).toEqual(page.sources.map((_, i) => i));
    const many = Array.from({ length: 90 }, (_, i) => ({
      id: String(i),
      cite: '某报《某文》，2021年1月1日'
    }));
    const sheets = toSourceSheets({ ...county, sources: many });
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.flat()).toHaveLength(90);
  });
});

describe('a slide', () => {
  const [first] = county.steps;
  const withWords = (count: number, rooms: readonly PaperRoom[] = []): PrintPage => {
    const text = { kind: 'text' as const, text: '字'.repeat(count) };
    const blocks = [{ kind: 'paragraph' as const, children: [text] }];
    return { ...county, steps: [{ ...first!, blocks }], papers: [{ ...county.papers[0]!, rooms }] };
  };

  it('sets a text smaller the longer it is, down to a size that can still be read', () => {
    const sizes = [80, 240, 320, 2000].map((count) => toSlideLook(withWords(count), 0).textPt);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(sizes.at(-1)).toBe(13);
  });

  it('sets a text as small as its longest number needs, which no line parts', () => {
    const [id] = Object.keys(county.numbers) as FigureId[];
    const number = { kind: 'figure' as const, figure: id!, show: 'value' as const };
    const long = (value: number): PrintPage => {
      const page = withWords(4, [{ underTextMm: null, zoom: 1 }]);
      const blocks = [{ kind: 'paragraph' as const, children: [number] }];
      const own = page.numbers[id!]!;
      const numbers = { ...page.numbers, [id!]: { ...own, value: { ...own.value, value } } };
      return { ...page, steps: [{ ...page.steps[0]!, blocks }], numbers };
    };
    expect(toSlideLook(long(1_234_567_890_123_456), 0).textPt).toBeLessThan(toSlideLook(long(1), 0).textPt);
  });

  it('puts an exhibit under a short text, beside a long one, and beside any where it needs a column', () => {
    const low = { underTextMm: 60, zoom: 1 };
    const wide = { underTextMm: null, zoom: 1 };
    expect(toSlideLook(withWords(30, [low]), 0).form).toBe('stacked');
    expect(toSlideLook(withWords(30, [low, low]), 0).form).toBe('columns');
    expect(toSlideLook(withWords(300, [low]), 0).form).toBe('columns');
    expect(toSlideLook(withWords(30, [wide]), 0).form).toBe('columns');
    expect(toSlideLook(withWords(30, [low, wide]), 0).form).toBe('columns');
    expect(toSlideLook(withWords(300), 0).form).toBe('plain');
  });
});

describe('a story as plain text', () => {
  const text = toPlainText(county);

  it('marks each number and explains every mark once', () => {
    const marks = [...text.matchAll(/(?<!^)\[(\d+)\]/gm)].map(([, mark]) => mark);
    const explained = [...text.matchAll(/^\[(\d+)\] /gm)].map(([, mark]) => mark);
    expect(explained).toEqual(Array.from({ length: 15 }, (_, i) => String(i + 1)));
    expect(new Set(marks)).toEqual(new Set(explained));
  });

  it('says the map, the structure, the bars and the two numbers apart in words', () => {
    for (const tag of ['【地图】示意图', '【结构示意】一廊一轴', '【并排比】', '【不可比】', '【依据】'])
      expect(text).toContain(tag);
  });

  it('keeps to the columns of a mail, but where an address is longer', () => {
    for (const page of pages)
      for (const line of toPlainText(page).split('\n'))
        if (!line.includes('/'))
          expect(
            [...line].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2000 ? 1 : 2), 0),
            line
          ).toBeLessThanOrEqual(76);
  });

  it('says of a translation that its original was changed since, and of no other text', () => {
    const said = '原文在2026-11-30改过，这里译的是2026-11-28的。';
    const behind = { ...county.story, updated: '2026-11-28', original: '2026-11-30' };
    expect(toPlainText({ ...county, story: behind })).toContain(said);
    expect(text).not.toContain('原文在');
  });

  it('keeps a formula in one line, however its note falls', () => {
    const formulas = pages
      .flatMap(({ papers }) => papers.flatMap(({ notes }) => notes))
      .flatMap(({ figure: noted }) => (noted?.figure.computed ? words().formula(noted.figure.computed) : []))
      .filter((formula) => columnsOf(formula) <= 68);
    const texts = pages.map(toPlainText);
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => !texts.some((each) => each.includes(formula)))).toEqual([]);
  });

  it('carries no speaker notes', () => {
    expect(text).not.toContain('先看颜色');
  });

  it('prints addresses where the site knows its own, paths where it does not', () => {
    expect(placeOf(null, '/stories/x/')).toBe('/stories/x/');
    expect(placeOf('https://example.org/atlas/', '/stories/x/#a')).toBe(
      'https://example.org/atlas/stories/x/#a'
    );
    expect(citeHow({ ...county, address: 'https://example.org/' })).toContain(
      'https://example.org/stories/county/'
    );
    expect(toPlainText({ ...county, address: null })).toContain('网址：/stories/county/');
  });
});
