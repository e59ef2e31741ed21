import { describe, expect, it } from 'vitest';
import { toId } from '../../src/lib/domain/ids';
import { touchingOf } from '../../src/lib/geometry/adjacent-areas';
import { realGeodata } from '../content/real-site';
import { library, NEW, OLD } from '../map/tiny-library';

describe('divisions that touch', () => {
  const squares = library.geo.areas.get(OLD)!;

  it('share a side; the square across the corner does not count', () => {
    expect(touchingOf(toId('900001'), squares)).toEqual(['900002', '900003']);
  });

  it('are those of the boundary that is asked', () => {
    const before = touchingOf(toId('900004'), squares);
    const after = touchingOf(toId('900004'), library.geo.areas.get(NEW)!);
    expect(before).not.toContain('900005');
    expect(after).toContain('900005');
  });

  it('are none for what lies elsewhere', () => {
    expect(touchingOf(toId('999999'), squares)).toEqual([]);
  });

  // Every pair of shapes: on a busy machine that takes longer than a test usually may.
  it('are mutual on every boundary of the city', () => {
    for (const features of realGeodata.areas.values()) {
      for (const { properties } of features) {
        const touching = touchingOf(properties.code, features);
        expect(touching.length, properties.name).toBeGreaterThan(0);
        for (const other of touching) expect(touchingOf(other, features)).toContain(properties.code);
      }
    }
  }, 30_000);
});
