import { describe, expect, it } from 'vitest';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { ENTRIES, storyWith } from '../every-kind';

describe('a pyramid', () => {
  const { story, library } = storyWith([ENTRIES.pyramid]);
  const [view] = toStoryPage(story, library).steps[0]!.exhibits;
  if (view?.kind !== 'pyramid') throw new Error('no pyramid');

  it('has the oldest above and men on the left, all on one scale from zero', () => {
    expect(view.sexes).toEqual(['男', '女']);
    expect(view.rows.map(({ age }) => age)).toEqual(['5+', '0–4']);
    const [old, young] = view.rows;
    expect(old!.bars[1] / young!.bars[1]).toBeCloseTo(4);
    expect(old!.outline).toEqual(old!.bars);
  });

  it('says which group is the largest, and its share of all', () => {
    expect(view.bars.largest).toBe('最多的是5+岁，占75%');
    expect(view.outline.largest).toBe('最多的是5+岁，占85.7%');
  });
});
