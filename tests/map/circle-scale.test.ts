import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRadius, radiusShare, sampleValues } from '../../src/lib/map/circle-scale';

const values = fc.double({ min: 1, max: 1e8, noNaN: true });

describe('a circle', () => {
  it('has an area in the ratio of its value, gain or loss', () => {
    fc.assert(
      fc.property(values, values, fc.boolean(), (a, b, isLoss) => {
        const max = Math.max(a, b);
        const [r, s] = [radiusShare(isLoss ? -a : a, max), radiusShare(b, max)];
        // Radii have four decimals: of a very small circle that is all that is known.
        fc.pre(Math.min(r, s) > 0.05);
        expect(Math.abs((r * r) / (s * s) / (a / b) - 1)).toBeLessThan(0.005);
      })
    );
  });

  it('is the largest where its value is that of the scale, and nothing where it is zero', () => {
    expect([radiusShare(7, 7), radiusShare(0, 7), radiusShare(0, 0)]).toEqual([1, 0, 0]);
  });

  it('is larger on a map that is', () => {
    expect(largestRadius({ width: 640, height: 480 })).toBeGreaterThan(
      largestRadius({ width: 639, height: 900 })
    );
  });
});

describe('the samples of a scale', () => {
  it.each([
    [2_011_699, true, [1_200_000, 200_000, 50_000]],
    [920, true, [600, 100, 20]],
    [8.3, false, [5, 1, 0.2]],
    [66.6, false, [40, 5, 1]],
    [16, true, [10, 2]],
    [9, true, [6, 1]],
    [1, true, [1]]
  ])('for at most %d are round: %#', (max, isWhole, expected) => {
    expect(sampleValues(max, isWhole)).toEqual(expected);
  });

  it('are never above the greatest value, and fall', () => {
    fc.assert(
      fc.property(values, (max) => {
        const samples = sampleValues(max, false);
        expect(samples.length).toBeGreaterThan(1);
        expect(samples[0]).toBeLessThanOrEqual(max);
        expect(samples[0]).toBeGreaterThan(0.52 * max);
        expect(samples).toEqual([...new Set(samples)].sort((a, b) => b - a));
      })
    );
  });
});
