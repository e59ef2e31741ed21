import { describe, expect, it } from 'vitest';
import type { FigureCard, Sample } from '../../src/lib/numbers/card';
import { zh } from '../../src/lib/words/zh';
import { toFigureCard } from '../../src/lib/numbers/card.server';
import { byId, toLibrary } from '../../src/lib/server/library/library';
import { realGeodata, realSite } from '../content/real-site';
import { library } from '../map/tiny-library';

const cardOf = (id: string): FigureCard => toFigureCard(byId(library.site.figures, id), library);
const ids = ({ shown }: Sample): string[] => shown.map(({ number }) => number.id);

describe('the card of a figure', () => {
  it('names place, boundary, period, definition and source', () => {
    const card = cardOf('d-gdp-old');
    expect([card.place, card.boundaryName, card.when]).toEqual([
      { name: 'D', ground: 'before the split' },
      'before the split',
      '2020年'
    ]);
    expect(card.indicator.definition).toBe('生产活动的成果');
    expect(card.cite).toMatch(/《.+》.*第2段$/);
    expect(card.mapNote).not.toBe('');
  });

  it('puts the divisions that touch its own before the others, one figure a place', () => {
    const { elsewhere } = cardOf('a-people');
    expect(ids(elsewhere)).toEqual(['b-people', 'c-people', 'd-people']);
    expect(elsewhere.more).toBe(0);
  });

  it('sets the same place at other times beside it, the newest first', () => {
    expect(ids(cardOf('a-gdp-2021').otherTimes)).toEqual(['a-gdp-2022']);
  });

  it('says of every incomparable one why, the same indicator first', () => {
    const { incomparable } = cardOf('a-gdp-2021');
    expect(ids(incomparable)[0]).toBe('a-gdp-2021s1');
    expect(incomparable.shown[0]?.reasons.join()).toMatch(/时段长短不同.*性质不同/);
    for (const { reasons } of incomparable.shown) expect(reasons.length).toBeGreaterThan(0);
  });

  it('has no neighbours where it has no value', () => {
    const card = cardOf('e-people');
    for (const sample of [card.elsewhere, card.otherTimes, card.incomparable]) {
      expect(sample).toEqual({ shown: [], more: 0 });
    }
  });
});

describe('the small map of a card', () => {
  it('points at the division on the figure’s own boundary', () => {
    expect(cardOf('d-gdp-old').locator).toMatchObject({ boundary: 'old', filled: ['900004'], outlined: [] });
    expect(cardOf('d-gdp-new').locator.boundary).toBe('new');
  });

  it('outlines the division that a zone lies within, and says what the zone is', () => {
    const { locator, zoneNote } = cardOf('park-people');
    expect(locator).toMatchObject({ filled: [], outlined: ['900001'] });
    expect(locator.text).toMatch(/县中公园在.+境内/);
    expect(zoneNote).toBe('');
  });
});

describe('what a reader must know before quoting', () => {
  const source = { id: 's', tier: 'official', published: '2021-01-01' } as unknown as FigureCard['source'];

  it('is nothing where an official source is dated', () => {
    expect(zh.caveats(source)).toEqual([]);
  });

  it.each([
    ['a second-hand compilation', { tier: 'secondary' }, /二手汇编/],
    ['an unsigned page', { tier: 'unofficial' }, /没有署名/],
    ['a page without a date', { published: 'unknown' }, /没有写明发布日期/]
  ] as const)('is said of %s', (_name, change, said) => {
    expect(zh.caveats({ ...source, ...change }).join('')).toMatch(said);
  });
});

describe('every figure of the site', () => {
  const real = toLibrary(realSite(), realGeodata);
  const cards = real.site.figures.map((figure) => toFigureCard(figure, real));

  it('has a card whose map points at something, or says that it cannot', () => {
    for (const { locator, figure } of cards) {
      const isShown = locator.filled.length + locator.outlined.length > 0;
      expect(isShown || locator.text.includes('位置不明'), figure.id).toBe(true);
    }
  });

  it('never stands among its own neighbours, and shows few of them', () => {
    for (const card of cards) {
      const shown = [card.elsewhere, card.otherTimes, card.incomparable].flatMap(ids);
      expect(shown).not.toContain(card.figure.id);
      expect(shown.length).toBeLessThanOrEqual(11);
    }
  });

  it('leads on to the same ground where two boundaries part it from another', () => {
    const card = cards.find(({ figure }) => figure.id === 'old-yuhang-gdp-2020');
    const [today] =
      card?.incomparable.shown.filter(({ reasons }) => reasons.join().includes('边界不同')) ?? [];
    expect(today?.reasons.join()).toContain('余杭区＋临平区（2021年4月9日后）与余杭区（2021年4月9日前）');
    expect(today?.wayOn).toMatch(/^\/explore\/\?indicator=gdp.*ground=same$/);
  });

  it('of a ground names its divisions, fills them on its map and writes its addition out', () => {
    const figure = byId(real.site.grounds.figures, 'census-population-ground-2021-330110-330113-2020-11-01');
    const card = toFigureCard(figure, real);
    expect(card.place.name).toBe('余杭区＋临平区');
    expect(card.locator.filled).toEqual(['330110', '330113']);
    expect(card.inputs.map(({ number }) => number.id)).toEqual(['yuhang-census-2020', 'linping-census-2020']);
  });

  it('of the whole city fills all of it, and a small division is ringed', () => {
    const city = cards.find(({ figure }) => figure.id === 'hangzhou-gdp-2023');
    expect(city?.locator.filled).toHaveLength(13);
    expect(city?.locator.ring).toBeNull();
    expect(cards.find(({ figure }) => figure.id === 'binjiang-gdp-2021')?.locator.ring).not.toBeNull();
    expect(cards.find(({ figure }) => figure.id === 'yuhang-gdp-2023')?.locator.ring).toBeNull();
  });
});
