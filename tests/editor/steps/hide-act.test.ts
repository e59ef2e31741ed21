import { describe, expect, it } from 'vitest';
import { hideAct, numberOf, stepInsteadOf } from '../../../src/editor/steps/hide-act';
import { stepsOf } from '../../../src/lib/edit/story-text';

const steps = (...marks: string[]) => stepsOf(marks.map((mark) => `## T {#${mark}}\n\nText.\n`).join('\n'));
const three = steps('a', 'b hidden', 'c');

describe('hiding a step', () => {
  it('is done in the first edition alone, and undone by the same press', () => {
    expect(hideAct('s.md', three, three[0]!)).toEqual({ kind: 'hide-step', file: 's.md', step: 'a', isHidden: true });
    expect(hideAct('s.md', three, three[1]!)).toMatchObject({ step: 'b', isHidden: false });
  }); // prettier-ignore

  it('leaves readers one step at least', () => {
    const one = steps('a', 'b hidden');
    expect(hideAct('s.md', one, one[0]!)).toBeNull();
    expect(hideAct('s.md', one, one[1]!)).not.toBeNull();
  });

  it('counts the others as readers do, and says where links lead instead', () => {
    expect(three.map(({ id }) => numberOf(three, id))).toEqual([1, null, 2]);
    expect(stepInsteadOf(three, 'b')?.id).toBe('a');
    const first = steps('a hidden', 'b');
    expect(stepInsteadOf(first, 'a')?.id).toBe('b');
  });
});
