import { describe, expect, it } from 'vitest';
import { toStoryPage } from '../../../../src/lib/pages/story/page.server';
import { isRedrawing, partPicture, pictureOf } from '../../../../src/lib/pages/story/map/step-scene';
import { toPicture } from '../../../../src/lib/map/to-picture';
import { aScene, library, NEW, OLD, PARTS } from '../../../map/tiny-library';

const page = toStoryPage(library.site.stories[0]!, library);
const pictured = (overlays: typeof PARTS, boundary = NEW) =>
  toPicture(aScene({ overlays, boundary }), library.atlas);
const refs = ({ overlays }: ReturnType<typeof pictured>) => overlays.map(({ ref }) => ref);

describe('what a step shows', () => {
  it('is its whole picture, or what of it is stated', () => {
    const step = page.steps.find(({ stated }) => stated !== null)!;
    expect(pictureOf(step, false)).toBe(step.picture);
    expect(refs(pictureOf(step, true)).length).toBeLessThan(refs(step.picture).length);
    const plain = page.steps.find(({ stated }) => stated === null)!;
    expect(pictureOf(plain, true)).toBe(plain.picture);
  });

  it('keeps the parts of the step before, and draws the others', () => {
    const [one, two] = [PARTS.slice(0, 2), PARTS.slice(1, 4)];
    const { standing, fresh } = partPicture(pictured(two), pictured(one));
    expect(refs(standing)).toEqual(PARTS.slice(1, 2));
    expect(refs(fresh)).toEqual(PARTS.slice(2, 4));
    expect(refs(partPicture(pictured(two), undefined).fresh)).toEqual(two);
  });

  it('changes the boundary under the reader only where the map stands still', () => {
    expect(isRedrawing(pictured([], OLD), pictured([]))).toBe(true);
    expect(isRedrawing(pictured([]), pictured([]))).toBe(false);
    expect(isRedrawing(undefined, pictured([]))).toBe(false);
    const elsewhere = { ...pictured([], OLD), bounds: [0, 0, 1, 1] as const };
    expect(isRedrawing(elsewhere, pictured([]))).toBe(false);
  });
});
