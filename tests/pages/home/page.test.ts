import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/lib/domain/prose';
import { toHomePage } from '../../../src/lib/pages/home/page.server';
import { openLibrary } from '../../../src/lib/server/library/open-library';

const library = openLibrary();
const page = toHomePage(library);

describe('the first page', () => {
  it('has every story once, each with a picture and the length of its talk', () => {
    const slugs = page.covers.map(({ slug }) => slug);
    expect([...slugs].sort()).toEqual(library.site.stories.map(({ slug }) => slug).sort());
    for (const { picture, minutes } of page.covers) {
      expect(picture.fills.length).toBeGreaterThan(0);
      expect(minutes).toBeGreaterThan(0);
    }
  });

  it('shows its layers of the whole city in one view, so that none moves', () => {
    const bounds = page.layers.map(({ picture }) => picture.bounds.join());
    expect(new Set(bounds).size).toBe(1);
  });

  it('lets its covers and layers come about as their steps do, with no words that a cover does not show', () => {
    const motionsOf = (slug: string) =>
      page.covers.find((cover) => cover.slug === slug)?.picture.motions?.map(({ kind }) => kind);
    expect(motionsOf('metro')).toEqual(['date']);
    expect(motionsOf('yuhang')).toEqual(['draw']);
    for (const { picture } of page.covers) expect(picture.labels).toEqual([]);
    const layers = page.layers.map(({ picture }) => (picture.motions ?? []).map(({ kind }) => kind));
    expect(layers).toEqual([['grow'], ['fill', 'grow'], ['fill'], ['date']]);
  });

  it('knows the colours that a cover had before, where its step tells how they changed', () => {
    const before = page.covers.filter((cover) => cover.before).map(({ slug }) => slug);
    expect(before).toEqual(['hangzhou']);
    const rim = page.covers.find(({ slug }) => slug === 'hangzhou')!;
    expect(rim.before!.fills.map(({ code }) => code)).toEqual(rim.picture.fills.map(({ code }) => code));
    expect(rim.before!.fills).not.toEqual(rim.picture.fills);
  });

  it('draws every division of today alone, all to one scale', () => {
    expect(page.outlines).toHaveLength(page.counts.areas);
    expect(new Set(page.outlines.map(({ box }) => box.width.toFixed(6))).size).toBe(1);
  });

  it('has the number of every figure that it binds, and no other', () => {
    const bound = figuresIn([...page.question, ...page.covers.flatMap(({ line }) => line)]);
    expect(Object.keys(page.numbers).sort()).toEqual([...bound].sort());
  });

  it('is plain where the editor has chosen nothing', () => {
    const plain = toHomePage({ ...library, site: { ...library.site, home: null } });
    expect(plain.layers).toHaveLength(1);
    expect(plain.layers[0]).toMatchObject({ name: '', values: null });
    expect(plain.question).toEqual([]);
  });
});
