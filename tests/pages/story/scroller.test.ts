import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneOf, extraHeights, heightsPast, stepAt } from '../../../src/lib/pages/story/scroller';

describe('a step that draws itself', () => {
  const desk = { line: 558, heightPx: 900 };
  const phone = { line: 844 * 0.78, heightPx: 844 * 0.6 };

  it('has drawn nothing at the line, half of it half way, and all of it at the end of its run', () => {
    expect([558, 423, 288, 0].map((top) => doneOf(heightsPast(top, desk), 0.3))).toEqual([0, 0.5, 1, 1]);
  });

  it('that has no motions is whole at once', () => {
    expect(doneOf(0, 0)).toBe(1);
  });

  it.each([0.3, 0.6, 1.2, 2.04])('of %s heights is whole wherever a link or a key brings the reader, on a desk and on a phone', (run) => {
    const extra = extraHeights(run);
    expect(doneOf(heightsPast(-extra * desk.heightPx, desk), run)).toBe(1);
    expect(doneOf(heightsPast(844 * 0.54 - extra * phone.heightPx, phone), run)).toBe(1);
  }); // prettier-ignore

  it('only grows on the way down, and takes it back on the way up', () => {
    const tops = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(tops, ([top, further]) => {
        expect(heightsPast(top - further, desk)).toBeGreaterThanOrEqual(heightsPast(top, desk));
      })
    );
  });

  it('is the last one whose top has passed the line', () => {
    expect(stepAt([-500, 100, 700], 620)).toBe(1);
    expect(stepAt([700, 1500], 620)).toBe(0);
  });
});
