import { expect, it } from 'vitest';
import { isWithin, neededUrls, needOf } from '../../src/lib/map/geometry-need';
import { GROUND, NEW, OLD, OVERLAYS, picture, URLS } from './renderers/gl/tiny-map';

const plain = needOf(picture());

it('a plain picture needs its boundary and the ground that lies under every map', () => {
  expect(plain).toEqual({ areas: [NEW], ground: ['context', 'water'], hasParts: false });
});

it('what a picture names besides is needed too: other outlines, ground, parts of plans', () => {
  const ghost = { boundary: OLD, areas: [...picture({ boundary: OLD }).fills.map(({ code }) => code)] };
  const need = needOf(picture({ ghost, ground: GROUND, overlays: OVERLAYS.slice(0, 1) }));
  expect(need.areas).toEqual([NEW, OLD]);
  expect(need.ground).toEqual(expect.arrayContaining(['ground/relief', 'ground/metro', 'ground/rail']));
  expect(need.hasParts).toBe(true);
});

it('a need is within another where all of it is there', () => {
  const more = needOf(picture({ ground: GROUND.slice(0, 1), overlays: OVERLAYS.slice(0, 1) }));
  expect([isWithin(plain, more), isWithin(more, plain)]).toEqual([true, false]);
  expect(isWithin(needOf(picture({ boundary: OLD })), more)).toBe(false);
  expect(isWithin(needOf(picture({ overlays: OVERLAYS.slice(0, 1) })), plain)).toBe(false);
});

it('only what is needed has an address', () => {
  expect(neededUrls(URLS, plain)).toEqual({
    areas: { [NEW]: '/new.json' },
    ground: { water: '/water.json', context: '/context.json' },
    overlays: null
  });
});
