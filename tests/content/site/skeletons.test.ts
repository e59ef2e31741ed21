import { describe, expect, it } from 'vitest';
import { mostMapped, toPlanSkeleton, toStorySkeleton } from '../../../src/lib/content/site/skeletons';
import { problemsOf, tinyFiles, tinySite } from '../../fixtures/tiny-site/tiny-site';

const { boundaries, figures } = tinySite();
const today = boundaries.find(({ id }) => id === 'new')!;
const mapped = mostMapped(figures, today)!;
const story = toStorySkeleton({
  ...{ title: '新故事', date: '2026-11-24', view: '全县', boundary: 'new' },
  ...mapped
});

describe('a new file for an editor', () => {
  it('is a story that passes the check before a word is written', () => {
    const files = [...tinyFiles(), { file: 'stories/fresh.md', text: story }];
    expect(problemsOf(files)).toEqual([]);
    expect(tinySite(files).stories.find(({ slug }) => slug === 'fresh')?.steps).toHaveLength(1);
  });

  it('colours its map by what most divisions have a number of, and by nothing where too few have', () => {
    expect(mapped).toEqual({ indicator: 'schools', period: '2021' });
    expect(mostMapped(figures.slice(0, 2), today)).toBeUndefined();
  });

  it.each([
    ['一廊一轴、一心三片', 'structural', [1, 1, 1, 3]],
    ['一核三片两轴', 'structural', [1, 3, 2]],
    ['北强、南启、中兴', 'directional', [1, 1, 1]],
    ['1466', 'mnemonic', [1]]
  ])('is a plan for 「%s」 whose parts add up and claim nothing', (formula, kind, counts) => {
    const { name } = tinySite().boundaries.find(({ id }) => id === 'new')!.areas[0]!;
    const text = toPlanSkeleton({ id: 'fresh', formula, area: name, boundary: 'new', period: '2026' });
    const files = [...tinyFiles(), { file: 'plans/fresh.yml', text }];
    expect(problemsOf(files)).toEqual([]);
    const plan = tinySite(files).plans.find(({ id }) => id === 'fresh');
    expect(plan?.kind).toBe(kind);
    expect(plan?.parts.map(({ count }) => count)).toEqual(counts);
    expect(plan?.parts.every(({ evidence }) => evidence === 'not-stated')).toBe(true);
  });
});
