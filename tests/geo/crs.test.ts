import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gcj02ToWgs84, wgs84ToGcj02 } from '../../geo/steps/crs';
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
