import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toId, type BoundaryId } from '../../../src/lib/domain/ids';
import type { GroundName } from '../../../src/lib/domain/ground';
import type { Picture } from '../../../src/lib/map/picture';
import { shapeId } from '../../../src/lib/map/renderers/svg/shape-ids';
import { toPicture } from '../../../src/lib/map/to-picture';
import { toLibrary, type Library } from '../../../src/lib/server/library/library';
import { shapesMarker, toSprite, withShapes, type ShapesHow } from '../../../src/lib/server/html/shapes';
import { realGeodata, realSite } from '../../content/real-site';
import DrawnMaps from '../../fixtures/tiny-site/DrawnMaps.svelte';
import { aScene, library, NEW, OLD, PARTS } from '../../map/tiny-library';

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
const usedIn = (html: string): string[] => [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);

/** A page of maps as the server sends it: their shapes once, and every map. */
function pageOf(pictures: readonly Picture[], of: Library): string {
  return withShapes(`${shapesMarker(pictures)}${render(DrawnMaps, { props: { pictures } }).body}`, of);
}

describe('the shapes of a page', () => {
  const pictures = [
    aScene({ overlays: PARTS, ghost: { boundary: OLD, areas: [toId('900004')] } }),
    aScene({ highlight: [toId('900001')] })
  ].map((scene) => toPicture(scene, library.atlas));
  const page = pageOf(pictures, library);

  it('stand in it once, where the marker stood', () => {
    expect(page).not.toContain('<!--shapes');
    expect(page.indexOf('<defs>')).toBeLessThan(page.indexOf('<use'));
    const ids = idsIn(page);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are there for everything that its maps use', () => {
    const known = new Set(idsIn(page));
    expect(usedIn(page).length).toBeGreaterThan(20);
    for (const id of usedIn(page)) expect(known).toContain(id);
  });

  it('are those of the boundaries that it shows, and no others', () => {
    const [plain] = pictures.slice(1);
    const ids = idsIn(withShapes(shapesMarker([plain!]), library));
    expect(ids).toContain(shapeId.area(NEW, toId('900005')));
    expect(ids.filter((id) => id.startsWith('s-old-'))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('s-o-'))).toEqual([]);
    const more = idsIn(withShapes(shapesMarker([plain!], [OLD]), library));
    expect(more).toContain(shapeId.area(OLD, toId('900004')));
  });

  it('are one path where two boundaries draw the same ground', () => {
    const both = withShapes(shapesMarker([], [OLD, NEW]), library);
    expect(both).toContain(`<use id="${shapeId.area(NEW, toId('900001'))}" href="#${shapeId.area(OLD, toId('900001'))}"/>`); // prettier-ignore
    expect(both).toContain(`<path id="${shapeId.area(NEW, toId('900004'))}"`);
  });

  it('leave a page without a marker as it is, dollar signs and all', () => {
    const html = '<p>$& $1 {"a":1}</p>';
    expect(withShapes(html, library)).toBe(html);
    expect(withShapes(`${html}${shapesMarker([])}${html}`, library).split(html)).toHaveLength(3);
  });
});

describe('the relief of a page that is scrolled', () => {
  const at = (...names: GroundName[]): Picture =>
    toPicture(aScene({ ground: names.map((name) => ({ name, asOf: null })) }), library.atlas);
  const drawn = (pictures: Picture[], how: ShapesHow): string =>
    withShapes(shapesMarker(pictures, [], how), toLibrary(realSite(), realGeodata), (path) => `..${path}`);
  const FILE = 'href="../shapes/ground/relief.svg#';
  const KEPT = /<noscript data-late-shapes>.*<\/noscript>/;

  it('waits in `<noscript>` for the first move where the first map does not draw it', () => {
    const html = drawn([at(), at('relief')], { isScrolled: true });
    expect(html.match(KEPT)?.[0]).toContain(FILE);
    expect(html.replace(KEPT, '')).not.toContain(FILE);
  });

  it('is there from the start where the first map draws it, and on pages that show all at once', () => {
    for (const html of [drawn([at('relief'), at()], { isScrolled: true }), drawn([at(), at('relief')], {})]) {
      expect(html).not.toMatch(KEPT);
      expect(html).toContain(FILE);
    }
  });

  it('stands whole in what is taken away', () => {
    const html = drawn([at(), at('relief')], { isScrolled: true, isWhole: true });
    expect(html).not.toContain(FILE);
    expect(html).not.toContain('<noscript');
    expect(html).toContain('<path id="s-ground-relief-bands-1"');
  });
});

describe("a boundary's own file of shapes", () => {
  const sprite = toSprite(NEW, library);

  it('has its divisions under the ids that pages use, and all of them as one', () => {
    const ids = idsIn(sprite);
    expect(ids).toContain(shapeId.area(NEW, toId('900005')));
    expect(ids).toContain(shapeId.areas(NEW));
    expect(ids.filter((id) => id.startsWith('s-old'))).toEqual([]);
  });

  it('draws every shape itself: a `<use>` in it would not be followed everywhere', () => {
    expect(sprite).not.toContain('<use');
    expect(sprite).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg">.*<\/svg>$/);
  });
});

describe('every map of every story', () => {
  const real = toLibrary(realSite(), realGeodata);

  it.each(real.site.stories.map((story) => [story.slug, story] as const))(
    'uses only shapes that its page has: %s',
    (_slug, story) => {
      const pictures = story.steps.map(({ scene }) => toPicture(scene, real.atlas));
      const page = pageOf(pictures, real);
      const known = new Set(idsIn(page));
      for (const id of usedIn(page)) expect(known).toContain(id);
      expect(known.size).toBe(idsIn(page).length);
    }
  );

  it('has a shape for every division of every boundary', () => {
    const boundaries = real.site.boundaries.map(({ id }): BoundaryId => id);
    const ids = idsIn(withShapes(shapesMarker([], boundaries), real));
    for (const { id, areas } of real.site.boundaries) {
      for (const { code } of areas) expect(ids).toContain(shapeId.area(id, code));
    }
  });
});
