import { describe, expect, it } from 'vitest';
import type { StackedView } from '../../../src/lib/exhibits/stacked';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { storyWith } from '../every-kind';

function viewOf(rest: string): StackedView {
  const parts = '{ 地: local-revenue, 预: budget-revenue }';
  const { story, library } = storyWith([`stacked: { parts: ${parts}, period: 2021${rest} }`]);
  const [view] = toStoryPage(story, library).steps[0]!.exhibits;
  if (view?.kind !== 'stacked') throw new Error('no stacked bars');
  return view;
}

describe('stacked bars', () => {
  it('of shares are all equally long, the highest first part above', () => {
    const { rows } = viewOf('');
    expect(rows.map(({ place, length }) => [place, length])).toEqual([
      ['A', 1],
      ['B', 1]
    ]);
    expect(rows[0]!.parts.map(({ text }) => text)).toEqual(['53%', '47%']);
  });

  it('of amounts are as long as their sums', () => {
    const { rows } = viewOf(', as: amount');
    expect(rows.map(({ length }) => length)).toEqual([1, 10 / 15]);
  });

  it('of a published whole leave what no part is', () => {
    const { rows } = viewOf(', whole: gdp, areas: [A, B]');
    const [a] = rows.filter(({ place }) => place === 'A');
    expect(a!.parts.map(({ share }) => share)).toEqual([8 / 80.5, 7 / 80.5]);
  });

  it('name the divisions that lack a part', () => {
    expect(viewOf('').missing).toBe('没有找到：C、D、E。');
  });
});
