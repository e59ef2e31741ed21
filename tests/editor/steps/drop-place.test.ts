import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAt, placeInGap, scrollNear } from '../../../src/editor/steps/drop-place';

const ROWS = [0, 40, 100].map((top, i) => ({ top, bottom: [40, 100, 140][i]! }));

describe('where a dragged step would lie', () => {
  it.each([
    [-5, 0],
    [19, 0],
    [21, 1],
    [69, 1],
    [71, 2],
    [119, 2],
    [121, 3],
    [900, 3]
  ])('at %i pixels is gap %i', (y, gap) => expect(gapAt(y, ROWS)).toBe(gap));

  it('is its own place above and below itself', () => {
    expect([placeInGap(1, 1), placeInGap(1, 2)]).toEqual([null, null]);
  });

  it('is the place that a list has after the row is taken out and put into the gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 8 }), (from, gap) => {
        const rows = [...'abcdefgh'];
        const row = rows[from]!;
        const put = [...rows.slice(0, gap), '*', ...rows.slice(gap)]
          .filter((each) => each !== row)
          .map((each) => (each === '*' ? row : each));
        const to = placeInGap(from, gap);
        expect(to === null ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, row)).toEqual(put);
      })
    );
  });
});

it('a list scrolls towards the edge that a step is held near, the faster the nearer, and never in its middle', () => {
  const list = { top: 100, bottom: 500 };
  expect(scrollNear(300, list)).toBe(0);
  expect(scrollNear(110, list)).toBeLessThan(0);
  expect(scrollNear(490, list)).toBeGreaterThan(scrollNear(470, list));
  expect([scrollNear(-2000, list), scrollNear(3000, list)]).toEqual([-12, 12]);
});
