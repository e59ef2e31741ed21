import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressAt, stepAt } from '../../../src/lib/pages/story/scroller';

describe('a step that draws itself', () => {
  it('has drawn nothing at the line, half of it half way, and all of it a fifth of the window above', () => {
    expect([620, 530, 440].map((top) => progressAt(top, 620, 900))).toEqual([0, 0.5, 1]);
  });

  it('is whole wherever a link or a key brings the reader, on a desk and on a phone', () => {
    expect(progressAt(0, 900 * 0.62, 900)).toBe(1);
    expect(progressAt(844 * 0.54, 844 * 0.78, 844)).toBe(1);
  });

  it('only grows on the way down, and takes it back on the way up', () => {
    const tops = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(tops, ([top, further]) => {
        expect(progressAt(top - further, 620, 900)).toBeGreaterThanOrEqual(progressAt(top, 620, 900));
      })
    );
  });

  it('is the last one whose top has passed the line', () => {
    expect(stepAt([-500, 100, 700], 620)).toBe(1);
    expect(stepAt([700, 1500], 620)).toBe(0);
  });
});
