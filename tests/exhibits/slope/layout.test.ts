import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { farthest, SLOPE_SIZE, spread, toSlopeLayout } from '../../../src/lib/exhibits/slope/layout';
import { toSlope } from '../../../src/lib/exhibits/slope/model';
import { aFigure } from '../../domain/a-figure';

describe('labels that are spread', () => {
  it('stay where they are when they have room', () => {
    expect(spread([10, 60, 120], 20, [0, 200])).toEqual([10, 60, 120]);
  });

  it('part up and down alike where they are too close', () => {
    expect(spread([50, 50, 50, 120], 20, [0, 200])).toEqual([30, 50, 70, 120]);
    expect(spread([198, 199], 20, [0, 200])).toEqual([180, 200]);
  });

  it('part where they would lie on each other, in their order and within the range', () => {
    const heights = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spread(wanted, 20, [10, 190]);
        const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        order.slice(1).forEach((i, n) => {
          expect(placed[i]! - placed[order[n]!]!).toBeGreaterThanOrEqual(20 - 1e-9);
        });
        for (const y of placed) expect(y >= 10 - 1e-9 && y <= 190 + 1e-9).toBe(true);
      })
    );
  });
});

describe('a slope', () => {
  const end = (value: number) => ({
    ...{ number: toNumberView(aFigure({ value })), value },
    ...{ kind: 'actual' as const, isWeak: false }
  });
  const layoutOf = (pairs: readonly (readonly [number, number])[]) =>
    toSlopeLayout(
      toSlope(
        { title: '', when: ['', ''] },
        pairs.map(([from, to], i) => ({ place: `p${i}`, isStrong: false, from: end(from), to: end(to) }))
      )
    );

  it('keeps labels by their marks where many stand low and close', () => {
    const few = layoutOf([[0, 0], [0, 4], [4, 4], [11, 18]]); // prettier-ignore
    expect(farthest(few)).toBeLessThan(1.2 * SLOPE_SIZE.line);
    const many = layoutOf([[11, 18], [1, 13], [6, 6], [4, 7], [4, 4], [4, 4], [0, 0], [0, 0]]); // prettier-ignore
    expect(farthest(many)).toBeLessThan(2 * SLOPE_SIZE.line);
    expect(many.height).toBeLessThanOrEqual(SLOPE_SIZE.most);
  });

  it('is no higher than it need be', () => {
    expect(layoutOf([[10, 50], [100, 90]]).height).toBe(SLOPE_SIZE.height); // prettier-ignore
  });
});
