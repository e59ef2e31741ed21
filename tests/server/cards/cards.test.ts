import { describe, expect, it } from 'vitest';
import { boundaryById } from '../../../src/lib/domain/boundary';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import { alone } from '../../../src/lib/domain/scene-beside';
import type { SceneRef } from '../../../src/lib/domain/scene-ref';
import { toPicture } from '../../../src/lib/map/to-picture';
import { CARD, toCardPicture } from '../../../src/lib/server/cards/card-map';
import { toCardSvg } from '../../../src/lib/server/cards/card-svg';
import { cardsOf, toCardPng, toSvg } from '../../../src/lib/server/cards/cards';
import { toPixels } from '../../../src/lib/server/cards/raster';
import { shapeFinder } from '../../../src/lib/server/html/shapes';
import { toLibrary } from '../../../src/lib/server/library/library';
import { geodata, tinySite } from '../../fixtures/tiny-site/tiny-site';

const library = toLibrary(tinySite(), geodata);
const cards = cardsOf(library);
const cardAt = (path: string) => cards.find((card) => card.path === path)!;
const shapeOf = shapeFinder(library);
const said = cardAt('/stories/county/').say();
const picture = toCardPicture(said, library.atlas);
const svgOf = (title: string, text = '') =>
  toCardSvg({ above: '小县图志', title, text, foot: ['示意图'] }, picture, shapeOf);
const linesIn = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line);

describe('a card', () => {
  it('is there for the front page, every story, every division and every plan that can be drawn', () => {
    expect(cards.map(({ path }) => path)).toEqual([
      '/',
      ...library.site.stories.map(({ slug }) => `/stories/${slug}/`),
      ...['900001', '900002', '900003', '900004', '900005'].map((code) => `/districts/${code}/`),
      '/plans/cross/',
      '/plans/towns/'
    ]);
  });

  it('is as large as asked for, and below a hundred kilobytes', async () => {
    const png = Buffer.from(await toCardPng(cardAt('/stories/county/'), library));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(png.length).toBeLessThan(100_000);
  });

  it('says title and text, the map its names', () => {
    const lines = linesIn(svgOf('四个方块', '2021年，一个方块分成两个。'));
    for (const line of ['小县图志', '四个方块', '2021年，一个方块分成两个。', '示意图', 'A'])
      expect(lines).toContain(line);
  });

  it('names the boundaries of its map, and says what the map is not', () => {
    for (const card of cards) {
      const { name } = boundaryById(library.site.boundaries, card.say().scene.boundary);
      const foot = linesIn(toSvg(card, library)).join('');
      expect(foot).toContain(`区划边界：${name}`);
      expect(foot).toContain(library.site.settings.reviewText);
    }
  });

  it('tells what colours mean, and where there is no number; the step’s own sentence is not on it', () => {
    const scenes = library.site.stories.flatMap(({ steps }) => steps.map((step) => alone(step.scene)));
    const filled = scenes.find(({ figures }) => figures.fill)!;
    const about = { kind: 'area', code: toId<AreaCode>('900001') } as const;
    const scene = { ...filled, annotation: { at: about, text: '只属于这一步', figures: [] } };
    expect(toPicture(scene, library.atlas).labels.map(({ text }) => text)).toContain('只属于这一步');
    const shown = toCardPicture({ scene }, library.atlas);
    const { title, classes, entries } = shown.legend;
    const svg = toCardSvg({ above: '', title: '', text: '', foot: [] }, shown, shapeOf);
    const lines = linesIn(svg);
    expect(classes.length).toBeGreaterThan(1);
    for (const { text, color } of classes) {
      expect(lines).toContain(text);
      expect(svg).toContain(`width="22" height="11" fill="${color}"`);
    }
    expect(lines.join('')).toContain(title);
    expect(lines).toContain(entries.find(({ swatch }) => swatch === 'hatch')?.text);
    expect(lines).not.toContain('只属于这一步');
  });

  it('shows the scene that its cover names for it', () => {
    const [story] = library.site.stories;
    const [first, second] = story!.steps;
    const named = (step: typeof first) => ({ story: story!.slug, step: step!.id });
    const home = { question: [], layers: [], areas: null };
    const sceneWith = (card: SceneRef | null) => {
      const covers = [{ scene: named(first), line: [], card }];
      const own = toLibrary({ ...library.site, home: { ...home, covers } }, geodata);
      return cardsOf(own)
        .find(({ path }) => path === '/stories/county/')!
        .say().scene;
    };
    expect(sceneWith(null)).toEqual(alone(first!.scene));
    expect(sceneWith(named(second))).toEqual(alone(second!.scene));
  });

  it('sets a long title smaller, and cuts what has no room', () => {
    const long = linesIn(svgOf('一二三四五六七八九十'.repeat(9), '说明'.repeat(300)));
    expect(long.filter((line) => line.endsWith('…'))).toHaveLength(2);
    expect(long.some((line) => line.length > 24)).toBe(false);
  });

  it('is drawn with its words: Chinese ones are no boxes, and no two the same', async () => {
    const drawn = await Promise.all(['', '龘', '县', '图'].map((title) => toPixels(svgOf(title))));
    const [none, , county, map] = drawn.map(({ rgba }) => Buffer.from(rgba));
    expect(county!.equals(none!)).toBe(false);
    expect(county!.equals(map!)).toBe(false);
  });
});
