import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classAt,
  roundestBetween,
  toClasses,
  toQuantileClasses,
  type ClassRule
} from '../../src/lib/domain/classify';

/** Numbers as statistics have them: to a millionth; no denormals, which no break can part. */
const number = fc
  .double({ min: -1e7, max: 1e9, noNaN: true })
  .map((value) => Math.round(value * 1e6) / 1e6 || 0);
const values = fc.array(number, { minLength: 1, maxLength: 40 });
const counts = fc.integer({ min: 1, max: 7 });
const rules: fc.Arbitrary<ClassRule> = fc.record({
  method: fc.constantFrom('quantile', 'jenks', 'equal'),
  count: counts
});

describe('the roundest number between two', () => {
  it.each([
    [1, 3, 2],
    [97, 104, 100],
    [1_226_673, 1_324_000, 1_300_000],
    [-4870, 120, 0],
    [8.4, 8.5, 8.5],
    [0.29, 0.3, 0.3],
    [2022, 2023, 2023]
  ])('above %d and up to %d is %d', (low, high, round) => {
    expect(roundestBetween(low, high)).toBe(round);
  });

  it('is above the one and not above the other', () => {
    const pair = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9 })
    );
    fc.assert(
      fc.property(pair, ([low, gap]) => {
        const high = low + gap;
        fc.pre(high > low);
        const round = roundestBetween(low, high);
        expect(round > low && round <= high).toBe(true);
      })
    );
  });
});

describe('classes', () => {
  it('of thirteen even values cut them in five, as many in each as can be', () => {
    const thirteen = [...Array(13).keys()].map((i) => i * 10);
    const classes = toQuantileClasses(thirteen, 5);
    expect(classes).toEqual({ breaks: [30, 50, 80, 100], min: 0, max: 120 });
    const sizes = [0, 1, 2, 3, 4].map(
      (i) => thirteen.filter((value) => classAt(classes, value) === i).length
    );
    expect(sizes).toEqual([3, 2, 3, 2, 3]);
  });

  it('by natural groups part the values where they gather', () => {
    const gathered = [1, 2, 3, 50, 51, 52, 900, 910];
    const classes = toClasses(gathered, { method: 'jenks', count: 3 });
    expect(gathered.map((value) => classAt(classes, value))).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });

  it('in even steps break at round numbers equally far apart', () => {
    expect(toClasses([0, 3, 97], { method: 'equal', count: 5 }).breaks).toEqual([20, 40, 60, 80]);
  });

  it('as given are as given, where values reach them', () => {
    const rule: ClassRule = { method: 'given', count: 4, given: [0, 100, 500] };
    expect(toClasses([40, 90, 300], rule).breaks).toEqual([100]);
  });

  it('never reach from loss to gain', () => {
    fc.assert(
      fc.property(values, rules, (list, rule) => {
        const classes = toClasses(list, { ...rule, count: Math.max(2, rule.count) });
        const [losses, gains] = [list.filter((value) => value < 0), list.filter((value) => value >= 0)];
        const shared = losses.filter((loss) =>
          gains.some((gain) => classAt(classes, gain) === classAt(classes, loss))
        );
        expect(shared).toEqual([]);
      })
    );
  });

  it('put a value on a break above it', () => {
    const classes = { breaks: [0.3, 5], min: 0, max: 9 };
    expect([0.29, 0.3, 4.9, 5, 9].map((value) => classAt(classes, value))).toEqual([0, 1, 1, 2, 2]);
  });

  it('of one value repeated are a single one', () => {
    for (const method of ['quantile', 'jenks', 'equal'] as const)
      expect(toClasses([7, 7, 7], { method, count: 5 })).toEqual({ breaks: [], min: 7, max: 7 });
  });

  it('of no values are a programmer’s mistake', () => {
    expect(() => toQuantileClasses([], 5)).toThrow('cannot classify no values');
  });

  it('have breaks that ascend within the values', () => {
    fc.assert(
      fc.property(values, rules, (list, rule) => {
        const { breaks, min, max } = toClasses(list, rule);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks.every((cut) => cut > min && cut <= max)).toBe(true);
        expect([min, max]).toEqual([Math.min(...list), Math.max(...list)]);
        // Even steps at round numbers may need one or two more than asked for.
        expect(breaks.length).toBeLessThan(rule.count + (rule.method === 'equal' ? rule.count + 2 : 1));
      })
    );
  });

  it('leave the lowest value in the first and the highest in the last', () => {
    fc.assert(
      fc.property(values, rules, (list, rule) => {
        const classes = toClasses(list, rule);
        expect(classAt(classes, classes.min)).toBe(0);
        expect(classAt(classes, classes.max)).toBe(classes.breaks.length);
      })
    );
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, rules, (list, rule) => {
        expect(toClasses([...list].reverse(), rule)).toEqual(toClasses(list, rule));
      })
    );
  });
});
