import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAt, toNice, toQuantileClasses } from '../../src/lib/domain/classify';

const values = fc.array(fc.double({ min: -1e7, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe('a round number', () => {
  it.each([
    [0, 0],
    [0.31, 0.3],
    [7.2, 8],
    [97, 100],
    [1226673, 1.2e6],
    [-4870, -5000]
  ])('near %d is %d', (value, nice) => {
    expect(toNice(value)).toBe(nice);
  });

  it('is never more than a sixth away and never of more than two digits', () => {
    fc.assert(
      fc.property(positive, (value) => {
        const nice = toNice(value);
        expect(Math.abs(nice - value) / value).toBeLessThan(1 / 6);
        expect(nice.toExponential()).toMatch(/^\d(\.\d)?e/);
      })
    );
  });

  it('keeps the order of what it rounds', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(Math.sign(toNice(a) - toNice(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      })
    );
  });
});

describe('classes', () => {
  it('of thirteen even values cut them in five', () => {
    const classes = toQuantileClasses(
      [...Array(13).keys()].map((i) => i * 10),
      5
    );
    expect(classes).toEqual({ breaks: [25, 50, 80, 100], min: 0, max: 120 });
  });

  it('put a value on a break above it', () => {
    const classes = { breaks: [0.3, 5], min: 0, max: 9 };
    expect([0.29, 0.3, 4.9, 5, 9].map((value) => classAt(classes, value))).toEqual([0, 1, 1, 2, 2]);
  });

  it('take 0.3 for 0.3, which three times 0.1 is not', () => {
    const classes = toQuantileClasses([0.1, 0.3, 0.5], 2);
    expect(classes.breaks).toEqual([0.3]);
    expect(classAt(classes, 0.3)).toBe(1);
  });

  it('of one value repeated are a single one', () => {
    expect(toQuantileClasses([7, 7, 7], 5)).toEqual({ breaks: [], min: 7, max: 7 });
  });

  it('of no values are a programmer’s mistake', () => {
    expect(() => toQuantileClasses([], 5)).toThrow('cannot classify no values');
  });

  it('have breaks that ascend within the values, and never more than were asked for', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), (list, count) => {
        const { breaks, min, max } = toQuantileClasses(list, count);
        expect(breaks.length).toBeLessThan(count);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks.every((cut) => cut > min && cut <= max)).toBe(true);
        expect([min, max]).toEqual([Math.min(...list), Math.max(...list)]);
      })
    );
  });

  it('leave the lowest value in the first and the highest in the last', () => {
    fc.assert(
      fc.property(values, (list) => {
        const classes = toQuantileClasses(list, 5);
        expect(classAt(classes, classes.min)).toBe(0);
        expect(classAt(classes, classes.max)).toBe(classes.breaks.length);
      })
    );
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(toQuantileClasses([...list].reverse(), 5)).toEqual(toQuantileClasses(list, 5));
      })
    );
  });
});
