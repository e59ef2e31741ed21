import { describe, expect, it } from 'vitest';
import { CARD, toCardSvg } from '../../../src/lib/server/cards/card-svg';
import { cardsOf, toCardPng } from '../../../src/lib/server/cards/cards';
import { toPixels } from '../../../src/lib/server/cards/raster';
import { shapeFinder } from '../../../src/lib/server/html/shapes';
import { toLibrary } from '../../../src/lib/server/library/library';
import { geodata, tinySite } from '../../fixtures/tiny-site/tiny-site';

const library = toLibrary(tinySite(), geodata);
const cards = cardsOf(library);
const cardAt = (path: string) => cards.find((card) => card.path === path)!;
const shapeOf = shapeFinder(library);
const said = cardAt('/stories/county/').say();
const svgOf = (title: string, text = '') =>
  toCardSvg({ above: '小县图志', title, text, foot: ['示意图'] }, said.picture, shapeOf);
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
