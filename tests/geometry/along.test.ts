import { describe, expect, it } from 'vitest';
import { kmBetween, nearestOn } from '../../src/lib/geometry/along';
import type { LngLat } from '../../src/lib/domain/ids';

/** A degree of latitude, in kilometres. */
const DEGREE = 111.195;

describe('kilometres', () => {
  it('of a degree of latitude are the same anywhere, of longitude half as many at sixty degrees', () => {
    expect(kmBetween([120, 30], [120, 31])).toBeCloseTo(DEGREE, 2);
    expect(kmBetween([0, 60], [1, 60]) / DEGREE).toBeCloseTo(0.5, 3);
  });
});

describe('the nearest spot of a path', () => {
  const path: LngLat[] = [
    [0, 0],
    [1, 0],
    [1, 1]
  ];

  it('is counted along all pieces before it', () => {
    const { along, aside } = nearestOn(path, [1.01, 0.5]);
    expect(along).toBeCloseTo(1.5 * DEGREE, 0);
    expect(aside).toBeCloseTo(0.01 * DEGREE, 1);
  });

  it('is an end where the point lies beyond it', () => {
    expect(nearestOn(path, [-0.5, 0]).along).toBe(0);
    expect(nearestOn(path, [1, 2]).along).toBeCloseTo(2 * DEGREE, 0);
  });
});
