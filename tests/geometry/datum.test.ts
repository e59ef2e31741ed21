import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bd09ToGcj02, gcj02ToBd09, gcj02ToWgs84, toWgs84, wgs84ToGcj02 } from '../../src/lib/geometry/datum';
import { metresPerDegree } from '../../geo/steps/measure';
import type { LngLat } from '../../src/lib/domain/ids';

function distanceM(a: LngLat, b: LngLat): number {
  const [mx, my] = metresPerDegree(a[1]);
  return Math.hypot((a[0] - b[0]) * mx, (a[1] - b[1]) * my);
}

const somewhereNearHangzhou = fc.tuple(
  fc.double({ min: 117, max: 123, noNaN: true }),
  fc.double({ min: 28, max: 32, noNaN: true })
);

describe('GCJ-02', () => {
  it('lies about 0.45 km east and 0.26 km south of WGS84 at West Lake', () => {
    const [lng, lat] = wgs84ToGcj02([120.1439, 30.2451]);
    const [mx, my] = metresPerDegree(30.2451);
    expect((lng - 120.1439) * mx).toBeCloseTo(450, -2);
    expect((lat - 30.2451) * my).toBeCloseTo(-260, -2);
  });

  it('comes back to the same WGS84 point within a millimetre, anywhere near Hangzhou', () => {
    fc.assert(
      fc.property(somewhereNearHangzhou, (point) => {
        expect(distanceM(gcj02ToWgs84(wgs84ToGcj02(point)), point)).toBeLessThan(0.001);
      })
    );
  });
});

describe('BD-09', () => {
  it('is what other programs make of the same place', () => {
    // By gcoord 1.0.7 (MIT).
    const known = [
      [
        [119.985, 30.297],
        [119.98964674, 30.29450084],
        [119.99607439, 30.30081059]
      ],
      [
        [118.75, 29.35],
        [118.75498761, 29.34734887],
        [118.76154261, 29.35309499]
      ]
    ] as const;
    for (const [wgs84, gcj02, bd09] of known) {
      expect(distanceM(wgs84ToGcj02(wgs84), gcj02)).toBeLessThan(0.01);
      expect(distanceM(gcj02ToBd09(gcj02), bd09)).toBeLessThan(0.01);
      expect(distanceM(toWgs84(bd09, 'bd09'), wgs84)).toBeLessThan(0.5);
      expect(distanceM(toWgs84(gcj02, 'gcj02'), wgs84)).toBeLessThan(0.01);
      expect(toWgs84(wgs84, 'wgs84')).toEqual(wgs84);
    }
  });

  it('comes back to the same GCJ-02 point within a centimetre', () => {
    fc.assert(
      fc.property(somewhereNearHangzhou, (point) => {
        expect(distanceM(bd09ToGcj02(gcj02ToBd09(point)), point)).toBeLessThan(0.01);
      })
    );
  });
});
