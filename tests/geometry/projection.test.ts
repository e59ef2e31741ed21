import { geoMercatorRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import { project, toBox, toFraction, unproject, WORLD_UNITS } from '../../src/lib/geometry/projection';

const positions = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true })
);
const HANGZHOU: Bounds = [118.3, 29.2, 120.8, 30.6];

describe('the projection', () => {
  it('and its inverse bring every position back to a billionth of a degree', () => {
    fc.assert(
      fc.property(positions, (at) => {
        const [lng, lat] = unproject(project(at));
        expect(Math.abs(lng - at[0])).toBeLessThan(1e-9);
        expect(Math.abs(lat - at[1])).toBeLessThan(1e-9);
      })
    );
  });

  it('is Web Mercator: the world is one square, and a degree of longitude the same everywhere', () => {
    const edge = 85.0511287798066;
    const [west, north] = project([-180, edge]);
    const [east, south] = project([180, -edge]);
    expect(east - west).toBeCloseTo(WORLD_UNITS, 4);
    expect(south - north).toBeCloseTo(WORLD_UNITS, 4);
    for (const lat of [0, 30, 60]) {
      expect(project([121, lat])[0] - project([120, lat])[0]).toBeCloseTo(WORLD_UNITS / 360, 6);
    }
  });

  it("agrees with d3's Mercator, turned over and scaled", () => {
    const [x0, y0] = project([0, 0]);
    fc.assert(
      fc.property(positions, (at) => {
        const [x, y] = geoMercatorRaw((at[0] * Math.PI) / 180, (at[1] * Math.PI) / 180);
        const scale = WORLD_UNITS / (2 * Math.PI);
        const [ourX, ourY] = project(at);
        expect(ourX - x0).toBeCloseTo(x * scale, 6);
        expect(y0 - ourY).toBeCloseTo(y * scale, 6);
      })
    );
  });

  it('runs east and south', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        const [[ax, ay], [bx, by]] = [project(a), project(b)];
        if (a[0] < b[0] - 1e-6) expect(ax).toBeLessThan(bx);
        if (a[1] < b[1] - 1e-6) expect(ay).toBeGreaterThan(by);
      })
    );
  });

  it('keeps shapes: at 60° a degree is as long northwards as two eastwards', () => {
    const [x0, y0] = project([120, 60]);
    const [x1] = project([121, 60]);
    const [, y1] = project([120, 60.001]);
    expect((y0 - y1) / 0.001 / (x1 - x0)).toBeCloseTo(2, 3);
  });

  it('counts from near the city, so that a 32-bit float still tells one unit from the next', () => {
    const { x, y, width, height } = toBox(HANGZHOU);
    for (const far of [x, y, x + width, y + height]) {
      expect(far).toBeGreaterThan(0);
      expect(Math.fround(far + 0.01)).not.toBe(Math.fround(far));
    }
  });
});

describe('a fraction of bounds', () => {
  it.each([
    [
      [118.3, 30.6],
      [0, 0]
    ],
    [
      [120.8, 29.2],
      [1, 1]
    ]
  ] as [LngLat, [number, number]][])('of a corner %j is %j', (at, fraction) => {
    toFraction(at, HANGZHOU).forEach((share, i) => expect(share).toBeCloseTo(fraction[i]!, 9));
  });

  it('of the middle is not half northwards: Mercator stretches', () => {
    const [across, down] = toFraction([119.55, 29.9], HANGZHOU);
    expect(across).toBeCloseTo(0.5, 9);
    expect(down).toBeGreaterThan(0.5);
  });
});
