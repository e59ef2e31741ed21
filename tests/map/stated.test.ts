import { describe, expect, it } from 'vitest';
import { toStated } from '../../src/lib/map/stated';
import { toPicture } from '../../src/lib/map/to-picture';
import { aScene, library, PARTS } from './tiny-library';

const { atlas } = library;
const statedOnly = PARTS.filter((ref) => atlas.overlayAt(ref).evidence === 'stated');

describe('a picture without its inferred parts', () => {
  it('is the picture of the scene without them, nothing else', () => {
    const scene = aScene({ overlays: PARTS });
    expect(statedOnly.length).toBeLessThan(PARTS.length);
    const hidden = { ...toPicture(scene, atlas), ...toStated(scene, atlas) };
    expect(hidden).toEqual(toPicture({ ...scene, overlays: statedOnly }, atlas));
  });

  it('no longer says 推断, in labels, legend or words', () => {
    const scene = aScene({ overlays: PARTS });
    expect(JSON.stringify(toPicture(scene, atlas))).toContain('推断');
    expect(JSON.stringify(toStated(scene, atlas))).not.toContain('推断');
  });

  it('is no other picture where nothing is inferred', () => {
    expect(toStated(aScene(), atlas)).toBeNull();
    expect(toStated(aScene({ overlays: statedOnly }), atlas)).toBeNull();
  });
});
