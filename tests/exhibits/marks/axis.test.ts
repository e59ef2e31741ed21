import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAxis } from '../../../src/lib/exhibits/marks/axis';

/** As published: no finer than hundredths. */
const value = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100);
const values = fc.array(value, { minLength: 1, maxLength: 15 });

describe('an axis', () => {
  it('begins at zero where values differ much, and says that it is cut where they do not', () => {
    const wide = toAxis([10, 40, 100]);
    expect(wide.isCut).toBe(false);
    expect(wide.shareOf(0)).toBe(0);
    expect(wide.shareOf(50)).toBeCloseTo(wide.shareOf(100) / 2);
    const narrow = toAxis([136.4, 140.5]);
    expect(narrow.isCut).toBe(true);
    expect(narrow.shareOf(136.4)).toBeLessThan(0.2);
  });

  it('holds zero among losses and gains, so that it is not cut', () => {
    const axis = toAxis([-2, 5]);
    expect(axis.isCut).toBe(false);
    expect(axis.shareOf(0)).toBeGreaterThan(axis.shareOf(-2));
  });

  it('keeps every value within it, and their order', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { shareOf, ticks } = toAxis(list);
        const shares = [...list].sort((a, b) => a - b).map(shareOf);
        for (const share of [...shares, ...ticks.map((tick) => tick.share)]) {
          expect(share).toBeGreaterThanOrEqual(-1e-9);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(shares[i]! - 1e-9));
      })
    );
  });

  it('of no values is empty', () => {
    expect(toAxis([]).ticks).toEqual([]);
  });

  it('writes at most three long numbers, which would run into each other', () => {
    expect(toAxis([328_957, 2_011_699]).ticks.map(({ text }) => text.length > 4)).toContain(true);
    expect(toAxis([328_957, 2_011_699]).ticks.length).toBeLessThanOrEqual(3);
    expect(toAxis([3, 36]).ticks.length).toBeGreaterThan(3);
  });
});

it('an axis that reaches ten thousand groups the digits of all its ticks', () => {
  expect(toAxis([74, 10_848]).ticks.map(({ text }) => text)).toEqual(['0', '5,000', '10,000']);
});
