import fc from 'fast-check';
import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/lib/domain/ids';
import { scaleBar } from '../../src/lib/geometry/scale-bar';

const EARTH_KM = 6371.0088;

const anyBounds = fc
  .tuple(
    fc.double({ min: -170, max: 160, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: 0.005, max: 4, noNaN: true })
  )
  .map(([west, south, size]): Bounds => [west, south, west + size, south + size * 0.7]);

describe('a scale bar', () => {
  it('is as long as it says at the middle of the map, whatever the latitude', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const [west, south, east, north] = bounds;
        const { km, share } = scaleBar(bounds);
        const lat = (south + north) / 2;
        const measured = geoDistance([west, lat], [west + (east - west) * share, lat]) * EARTH_KM;
        expect(measured / km).toBeGreaterThan(0.99);
        expect(measured / km).toBeLessThan(1.01);
      })
    );
  });

  it('is a round length, no longer than a quarter of the map and no shorter than a twelfth', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const { km, share } = scaleBar(bounds);
        expect(['1', '2', '5']).toContain(km.toExponential()[0]);
        expect(share).toBeLessThanOrEqual(0.25);
        expect(share).toBeGreaterThan(1 / 12);
      })
    );
  });
});
