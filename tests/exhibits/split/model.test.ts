import { describe, expect, it } from 'vitest';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { toParts } from '../../../src/lib/exhibits/split/model';
import { aFigure } from '../../domain/a-figure';
import { storyWith } from '../every-kind';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';

describe('a split', () => {
  const part = (value: number, bound: '' | 'approx' = '') => {
    const number = toNumberView(aFigure({ id: `f${value}`, value, bound }));
    return { number, value, bound, isWeak: false };
  };

  it('gives each part its share of all of them', () => {
    const parts = toParts([part(73), part(27)], ['甲', '乙']);
    expect(parts.map(({ name, share, text }) => [name, share, text])).toEqual([
      ['甲', 0.73, '73%'],
      ['乙', 0.27, '27%']
    ]);
  });

  it('says about of every share where one part is only about known', () => {
    const parts = toParts([part(50, 'approx'), part(50)], ['甲', '乙']);
    expect(parts.map(({ text }) => text)).toEqual(['约50%', '约50%']);
  });

  it('takes the figures of the areas that its parts are called', () => {
    const entry = 'split: { parts: [B, A], rows: [{ name: 学校, indicator: schools, period: 2021 }] }';
    const { story, library } = storyWith([entry]);
    const [view] = toStoryPage(story, library).steps[0]!.exhibits;
    if (view?.kind !== 'split') throw new Error('no split');
    expect(view.rows[0]!.parts.map(({ number }) => number.id)).toEqual(['b-schools-2021', 'a-schools-2021']);
    expect(view.rows[0]!.when).toBe('2021');
  });
});
