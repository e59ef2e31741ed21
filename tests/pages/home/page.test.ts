import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/lib/domain/prose';
import { toHomePage } from '../../../src/lib/pages/home/page.server';
import { openLibrary } from '../../../src/lib/server/library/library';

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
