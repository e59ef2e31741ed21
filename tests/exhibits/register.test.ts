import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toId, type FigureId, type IndicatorId } from '../../src/lib/domain/ids';
import { zh } from '../../src/lib/words/zh';
import { toNumberView, shownQuantity } from '../../src/lib/domain/number-view';
import { EXHIBIT_KINDS, numbersOf, withTexts, type ExhibitKind } from '../../src/lib/exhibits';
import DrawnExhibit from './DrawnExhibit.svelte';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { toPlainText } from '../../src/lib/pages/paper/plain-text';
import { storyFigures, toStoryPage } from '../../src/lib/pages/story/page.server';
import { toTalkPage } from '../../src/lib/pages/talk/page.server';
import { citedIn } from '../../src/lib/story/cited';
import { ENTRIES, storyWith } from './every-kind';

/** What each kind says first in plain text. */
const TITLES: Readonly<Record<ExhibitKind, string>> = {
  diagram: '【结构示意】',
  bars: '【并排比】',
  dots: '【从高到低】',
  slope: '【两个时期】',
  contrast: '【不可比】',
  split: '【各占多少】',
  donut: '【环形】',
  stacked: '【由什么组成】',
  scatter: '【两个数一起看】',
  equation: '【算一算】',
  bump: '【名次】',
  steps: '【一步一步】',
  series: '【逐年】',
  pyramid: '【年龄金字塔】',
  squares: '【多大】',
  strip: '【公里条】',
  image: '【图片】',
  video: '【视频】'
};

/** The figures that each kind's entry is about, as they stand. */
const FIGURES: Readonly<Record<ExhibitKind, readonly string[]>> = {
  diagram: [],
  bars: ['a-gdp-2021', 'a-gdp-2022'],
  dots: ['a-people', 'b-people', 'c-people', 'd-people'],
  slope: ['a-gdp-2021', 'b-gdp-2021', 'a-gdp-2022', 'b-gdp-2022'],
  contrast: ['d-gdp-old', 'd-gdp-new'],
  split: ['a-schools-2021', 'b-schools-2021'],
  donut: ['a-schools-2021', 'b-schools-2021'],
  stacked: ['a-local-2021', 'b-local-2021'],
  scatter: [
    'a-people',
    'a-schools-2021',
    'b-people',
    'b-schools-2021',
    'c-people',
    'c-schools-2021',
    'd-people',
    'd-schools-2021'
  ],
  equation: ['a-schools-2021', 'b-schools-2021', 'ab-schools', 'a-schools-2022'],
  bump: [
    'a-schools-2021',
    'b-schools-2021',
    'c-schools-2021',
    'a-schools-2022',
    'b-schools-2022',
    'c-schools-2022'
  ],
  steps: ['a-stops-1', 'a-stops-2', 'b-stops-1', 'b-stops-2'],
  series: ['a-gdp-2021', 'a-gdp-2022', 'a-gdp-2023'],
  pyramid: ['a-people', 'a-people-2010'],
  squares: ['a-park-area', 'b-park-area'],
  strip: [],
  image: [],
  video: []
};

/** Kinds that need a column of their own on a slide, however little they show. */
const COLUMNS: readonly ExhibitKind[] = [
  'diagram',
  'dots',
  'slope',
  'scatter',
  'bump',
  'pyramid',
  'squares',
  'image',
  'video'
];

function only(kind: ExhibitKind) {
  const { story, library } = storyWith([ENTRIES[kind]]);
  const [step] = story.steps;
  const page = toPrintPage(story, library);
  const [view] = page.steps;
  return { story, library, step: step!, page, views: [...view!.openings, ...view!.exhibits] };
}

describe('a step', () => {
  const kindsOf = (entries: readonly string[]): string[] =>
    storyWith(entries).story.steps[0]!.exhibits.map(({ kind }) => kind);

  it('holds exhibits of every kind, in the order of its editor', () => {
    const written = Object.keys(ENTRIES);
    expect([...written].sort()).toEqual([...EXHIBIT_KINDS].sort());
    expect(kindsOf(Object.values(ENTRIES))).toEqual(written);
    expect(kindsOf(Object.values(ENTRIES).reverse())).toEqual(written.reverse());
  });

  it('shows a diagram before its prose, and all else after it in that order', () => {
    const { story, library } = storyWith(Object.values(ENTRIES));
    const [step] = toStoryPage(story, library).steps;
    expect(step!.openings.map(({ kind }) => kind)).toEqual(['diagram']);
    const others = Object.keys(ENTRIES).filter((kind) => kind !== 'diagram');
    expect(step!.exhibits.map(({ kind }) => kind)).toEqual(others);
  });

  it('may hold none', () => {
    expect(kindsOf([])).toEqual([]);
  });
});

describe('dots of growth', () => {
  it('show the growth of each figure, gaps left out', () => {
    const dots = { indicator: toId<IndicatorId>('gdp'), period: '2021', measure: 'growth' } as const;
    const figures = [toId<FigureId>('a-gdp-2021')];
    expect(numbersOf({ kind: 'dots', ...dots, figures })).toEqual([{ id: 'a-gdp-2021', show: 'growth' }]);
  });
});

describe.each(EXHIBIT_KINDS)('an exhibit of the kind %s', (kind) => {
  const { story, library, step, page, views } = only(kind);
  const shown = step.exhibits.flatMap(numbersOf);

  it('has the numbers that its editor asked for', () => {
    expect(shown).toEqual(FIGURES[kind].map((id) => ({ id, show: 'value' })));
  });

  it('draws a figure that links every number', () => {
    expect(views.map((view) => view.kind)).toEqual([kind]);
    const { body } = render(DrawnExhibit, { props: { exhibit: views[0]! } });
    expect(body).toContain('<figure');
    for (const { id } of shown) expect(body).toContain(`data-figure="${id}"`);
  });

  it('parts no date at the end of a line: each stands alone in what holds it together', () => {
    const { body } = render(DrawnExhibit, { props: { exhibit: views[0]! } });
    const texts = body.replace(/<!--.*?-->/g, '').split(/<[^>]*>/);
    const date = /\d{4}年(?:\d+月)?(?:\d+日)?/;
    const parted = texts.filter((text) => date.test(text) && text.trim().replace(date, '').length > 1);
    expect(parted).toEqual([]);
  });

  it('says what it is and every number, with its mark, in plain text', () => {
    const text = toPlainText(page);
    expect(text).toContain(TITLES[kind]);
    const [own = ''] = text.slice(text.indexOf(TITLES[kind])).split('\n\n');
    const marks = new Map(page.papers[0]!.notes.map((note) => [note.key, note.mark]));
    for (const { id, show } of shown) {
      const number = zh.number(shownQuantity(toNumberView(library.figureAt(id)), show));
      expect(own.replace(/\s/g, '')).toContain(`${number}[${marks.get(id)}]`.replace(/\s/g, ''));
    }
  });

  it('has its numbers explained on paper, on the wall and among the sources', () => {
    const ids = shown.map(({ id }) => id);
    const cited = citedIn(step).flatMap((each) => (each.kind === 'number' ? [each.figure] : []));
    expect(cited).toEqual(ids);
    expect(page.papers[0]!.notes.map(({ key }) => key)).toEqual([...new Set(ids)]);
    expect(toTalkPage(story, library).steps[0]!.numbers.map(({ id }) => id)).toEqual(ids);
    expect(storyFigures(story, library).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('holds no words of its own that another language cannot say', () => {
    // Places are held by their ids, and who made a picture has the name that they gave themselves.
    const named = [...library.site.places.map(({ id }) => `"${id}"`), '小县图志'];
    const said = JSON.stringify(step.exhibits.map((exhibit) => withTexts(exhibit, () => 'said')));
    const own = named.reduce((rest, name) => rest.replaceAll(name, ''), said);
    expect(own).not.toMatch(/\p{Script=Han}/u);
  });

  it('has its room on paper', () => {
    const [room] = page.papers[0]!.rooms;
    const needsColumn = COLUMNS.includes(kind);
    expect(room!.underTextMm === null).toBe(needsColumn);
    if (room!.underTextMm !== null) expect(room!.underTextMm).toBeGreaterThan(20);
    expect(room!.zoom).toBeGreaterThan(0.5);
  });
});
