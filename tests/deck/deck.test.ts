import { beforeAll, describe, expect, it } from 'vitest';
import { buildPptx } from '../../src/deck/build/deck';
import { SLIDE } from '../../src/deck/ooxml/presentation';
import { shownQuantity, toNumberView } from '../../src/lib/domain/number-view';
import { numbersIn } from '../../src/lib/domain/prose';
import { numbersOf } from '../../src/lib/exhibits';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { toLibrary } from '../../src/lib/server/library/library';
import { citedIn } from '../../src/lib/story/cited';
import { words } from '../../src/lib/words/current';
import { geodata, tinySite } from '../fixtures/tiny-site/tiny-site';
import { brokenAt, elements, openPptx, wordsIn, type Parts } from './parts';

const library = toLibrary(tinySite(), geodata);
const story = library.site.stories.find(({ slug }) => slug === 'county')!;
const page = toPrintPage(story, library);
const MADE = '2026-11-28T00:00:00Z';
const PNG = '89504e470d0a1a0a';
/** The smallest picture: what matters is where it is put. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64'
);

let parts: Parts;
beforeAll(async () => {
  parts = openPptx(await buildPptx(story, library, { charts: [], made: MADE }));
}, 120_000);

const slideNames = (of = parts): string[] => of.names.filter((name) => /^ppt\/slides\/[^/]+$/.test(name));
const slideAt = (step: number, of = parts): string => of.text(`ppt/slides/slide${step + 2}.xml`);
const notesAt = (step: number): string => wordsIn(parts.text(`ppt/notesSlides/notesSlide${step + 2}.xml`));

describe('a presentation as a package', () => {
  it('is XML in order in all its parts', () => {
    const broken = parts.names
      .filter((name) => /\.(xml|rels|svg)$/.test(name))
      .flatMap((name) => (brokenAt(parts.text(name)) === null ? [] : [name]));
    expect(broken).toEqual([]);
  });

  it('lists the type of every part, and refers to none that is not there', () => {
    const types = parts.text('[Content_Types].xml');
    const endings = new Set(elements(types, 'Default').map(({ attributes }) => attributes['Extension']));
    const own = elements(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1));
    expect(own.filter((name) => !parts.names.includes(name!))).toEqual([]);
    expect(parts.names.filter((name) => !endings.has(name.split('.').at(-1)))).toEqual([]);
    const xml = parts.names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
    expect(xml.filter((name) => !own.includes(name))).toEqual([]);
    const targets = parts.names.flatMap((name) => [...parts.relations(name).values()]);
    expect(targets.filter((name) => !parts.names.includes(name))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  });

  it('asks for every relation that a part names', () => {
    for (const name of parts.names.filter((each) => each.endsWith('.xml'))) {
      const named = [...parts.text(name).matchAll(/r:(?:embed|id)="([^"]+)"/g)].map(([, id]) => id!);
      expect(
        named.filter((id) => !parts.relations(name).has(id)),
        name
      ).toEqual([]);
    }
  });

  it('gives every shape of a slide a number of its own', () => {
    for (const name of slideNames()) {
      const ids = elements(parts.text(name), 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('is the same bytes for the same day', async () => {
    const twice = [0, 1].map(() => buildPptx(story, library, { charts: [], made: MADE, zoom: 0.5 }));
    const [one, other] = (await Promise.all(twice)).map((bytes) => Buffer.from(bytes));
    expect(one!.equals(other!)).toBe(true);
  }, 120_000);

  it('sets Chinese in faces that Windows and WPS have, by the theme', () => {
    const theme = parts.text('ppt/theme/theme1.xml');
    const faces = ['major', 'minor'].map(
      (kind) => elements(elements(theme, `a:${kind}Font`)[0]!.inside, 'a:ea')[0]!.attributes['typeface']
    );
    expect(faces).toEqual(['SimSun', 'Microsoft YaHei']);
    expect(slideNames().some((name) => parts.text(name).includes('typeface="Microsoft'))).toBe(false);
  });
});

describe('slides', () => {
  it('are a title, one a step in their order, and the sources', () => {
    expect(slideNames().length).toBe(story.steps.length + 2);
    const titles = story.steps.map((_step, at) => titleOf(slideAt(at)));
    expect(titles).toEqual(story.steps.map(({ title }, at) => `${at + 1}\u2002${title}`));
    const opening = wordsIn(slideAt(-1));
    for (const text of [story.title, story.dek, story.updated, page.note.review])
      expect(opening).toContain(text);
    const end = wordsIn(slideAt(story.steps.length));
    for (const { cite } of page.sources) expect(end).toContain(cite);
    expect(end).toContain(page.note.review);
  });

  it('print every number as the site does, with the mark of its note', () => {
    const marks = new Map(page.papers.flatMap(({ notes }) => notes.map(({ key, mark }) => [key, mark])));
    let count = 0;
    for (const [at, step] of story.steps.entries()) {
      const said = wordsIn(slideAt(at));
      for (const { id, show } of numbersIn(step.blocks)) {
        const quantity = shownQuantity(toNumberView(library.figureAt(id)), show);
        expect(said).toMatch(
          new RegExp(`${escaped(words().plainNumber(quantity))}(（.{2}）)?${marks.get(id)}`)
        );
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(3);
  });

  it('name the source of whatever a step cites, in small type', () => {
    for (const [at, step] of story.steps.entries()) {
      const small = elements(slideAt(at), 'p:sp').find(({ inside }) => inside.includes('idx="13"'));
      const cites = page.papers[at]!.notes.map(({ cite }) => cite);
      expect(cites.length > 0).toBe(citedIn(step).length > 0);
      for (const cite of cites) expect(wordsIn(small?.inside ?? '')).toContain(cite);
    }
  });

  it('say at their foot that the maps are sketches, and count themselves', () => {
    for (const at of story.steps.keys()) {
      expect(wordsIn(slideAt(at))).toContain(page.note.review);
      expect(slideAt(at)).toContain('type="slidenum"');
    }
  });

  it('say in which language each run is', () => {
    for (const name of slideNames()) {
      const runs = elements(parts.text(name), 'a:rPr');
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter(({ attributes }) => attributes['lang'] !== 'zh-CN')).toEqual([]);
    }
  });

  it('keep all that they show within their edges, and nothing upon another', () => {
    for (const name of slideNames()) {
      const frames = framesOn(parts.text(name));
      for (const { x, y, width, height } of frames) {
        expect(Math.min(x, y), name).toBeGreaterThanOrEqual(0);
        expect(x + width, name).toBeLessThanOrEqual(SLIDE.width + 0.01);
        expect(y + height, name).toBeLessThanOrEqual(SLIDE.height + 0.01);
      }
      const pairs = frames.flatMap((one, i) => frames.slice(i + 1).map((other) => [one, other] as const));
      expect(
        pairs.filter(([one, other]) => overlap(one, other)),
        name
      ).toEqual([]);
    }
  });
});

describe('pictures', () => {
  it('show each step’s map as PNG and as SVG, and say what they show', () => {
    for (const at of story.steps.keys()) {
      const name = `ppt/slides/slide${at + 2}.xml`;
      const pictures = elements(parts.text(name), 'p:pic');
      expect(pictures.length).toBe(1);
      const [map] = pictures;
      const descr = elements(map!.inside, 'p:cNvPr')[0]!.attributes['descr'];
      expect(descr).toContain(page.steps[at]!.picture.description);
      const [png, svg] = [...map!.inside.matchAll(/r:embed="([^"]+)"/g)].map(([, id]) =>
        parts.relations(name).get(id!)!
      );
      const drawn = Buffer.from(parts.bytes(png!));
      expect(drawn.toString('hex', 0, 8)).toBe(PNG);
      expect([png!.slice(-4), svg!.slice(-4)]).toEqual(['.png', '.svg']);
      // Three pixels for a point, and more than one colour.
      expect(drawn.readUInt32BE(16)).toBeGreaterThan(900);
      expect(drawn.length).toBeGreaterThan(10_000);
    }
  });

  it('are SVG of outlines alone: what some office programs cannot draw is not in it', () => {
    const drawings = parts.names.filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBe(story.steps.length + 1);
    for (const name of drawings)
      expect(parts.text(name)).not.toMatch(/<(text|pattern|image|style|use|mask)|paint-order|font-family/);
  });

  it('keep the hatch of what is inferred', () => {
    const at = page.steps.findIndex(({ picture }) =>
      picture.overlays.some(({ evidence }) => evidence === 'inferred')
    );
    expect(at).toBeGreaterThanOrEqual(0);
    const drawing = parts.text(`ppt/media/slide${at + 2}-1.svg`);
    expect(drawing.match(/stroke-opacity="0\.55"/g)?.length).toBeGreaterThan(0);
  });
});

describe('charts', () => {
  const withChart = story.steps.findIndex(({ exhibits }) => exhibits.length > 0);
  const count = story.steps[withChart]!.exhibits.length;

  it('are said in words where nobody draws them', () => {
    const said = wordsIn(slideAt(withChart));
    for (const { id, show } of story.steps[withChart]!.exhibits.flatMap(numbersOf))
      expect(said).toContain(words().plainNumber(shownQuantity(toNumberView(library.figureAt(id)), show)));
  });

  it('stand as pictures that say what they show, in their own proportions', async () => {
    const chart = { png: DOT, width: 300, height: 150 };
    const charts = story.steps.map(({ exhibits }) => exhibits.map(() => chart));
    const drawn = openPptx(await buildPptx(story, library, { charts, made: MADE, zoom: 0.5 }));
    const pictures = elements(slideAt(withChart, drawn), 'p:pic').slice(0, count);
    for (const { inside } of pictures) {
      const { width, height } = framesOn(`<p:pic>${inside}</p:pic>`)[0]!;
      expect(width / height).toBeCloseTo(2, 2);
      expect(elements(inside, 'p:cNvPr')[0]!.attributes['descr']).not.toBe('');
      expect(inside).not.toContain('svgBlip');
    }
    const frames = framesOn(slideAt(withChart, drawn));
    const pairs = frames.flatMap((one, i) => frames.slice(i + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
  }, 120_000);
});

describe('what the speaker reads', () => {
  it('is the step’s notes with their minutes, the chart and the map in words, and every source', () => {
    for (const [at, step] of story.steps.entries()) {
      const said = notesAt(at);
      expect(said).toMatch(/^计划 \d/);
      for (const text of plainTexts(step.notes)) expect(said).toContain(text);
      expect(said).toContain(page.steps[at]!.picture.description);
      for (const { cite } of page.papers[at]!.notes) expect(said).toContain(cite);
    }
    expect(story.steps.some(({ notes }) => notes.length > 0)).toBe(true);
  });

  it('stands on no slide', () => {
    const texts = story.steps.flatMap(({ notes }) => plainTexts(notes)).filter((text) => text.length > 6);
    expect(texts.length).toBeGreaterThan(0);
    const shown = slideNames()
      .map((name) => wordsIn(parts.text(name)))
      .join('\n');
    expect(texts.filter((text) => shown.includes(text))).toEqual([]);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pieces of speaker notes that are plain text. */
function plainTexts(blocks: (typeof story.steps)[number]['notes']): string[] {
  return blocks.flatMap((block) =>
    (block.kind === 'list' ? block.items.flat() : block.children).flatMap((inline) =>
      inline.kind === 'text' ? [inline.text.trim()].filter(Boolean) : []
    )
  );
}

function titleOf(slide: string): string {
  const title = elements(slide, 'p:sp').find(({ inside }) => inside.includes('<p:ph type="title"/>'));
  return wordsIn(title?.inside ?? '');
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of texts and pictures, in points. */
function framesOn(slide: string): Placed[] {
  return [...elements(slide, 'p:sp'), ...elements(slide, 'p:pic')].map(({ inside }) => {
    const [at, size] = [
      elements(inside, 'a:off')[0]!,
      elements(inside, 'a:ext').find((each) => each.attributes['cx'])!
    ];
    const pt = (emu: string | undefined): number => Number(emu) / 12_700;
    return {
      x: pt(at.attributes['x']),
      y: pt(at.attributes['y']),
      width: pt(size.attributes['cx']),
      height: pt(size.attributes['cy'])
    };
  });
}

function overlap(one: Placed, other: Placed): boolean {
  const apart = (a: number, aSize: number, b: number, bSize: number): boolean =>
    a + aSize <= b + 0.5 || b + bSize <= a + 0.5;
  return !apart(one.x, one.width, other.x, other.width) && !apart(one.y, one.height, other.y, other.height);
}
