import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/lib/exhibits/slope/layout';

describe('labels that are spread', () => {
  it('stay where they are when they have room', () => {
    expect(spread([10, 60, 120], 20, [0, 200])).toEqual([10, 60, 120]);
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
