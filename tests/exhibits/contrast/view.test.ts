import { describe, expect, it } from 'vitest';
import { toLibrary } from '../../../src/lib/server/library/library';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { realGeodata, realSite } from '../../content/real-site';

const library = toLibrary(realSite(), realGeodata);

/** The lines below the two numbers of a step's contrast. */
function linesOf(slug: string, step: string): string[] | undefined {
  const story = library.site.stories.find((each) => each.slug === slug)!;
  const { steps } = toStoryPage(story, library);
  const shown = steps.find(({ id }) => id === step)?.exhibits ?? [];
  return shown.find((each) => each.kind === 'contrast')?.sides.map(({ when }) => when);
}

describe('the two sides of a contrast', () => {
  it('say their boundaries where those differ, and not the name that they share', () => {
    expect(linesOf('yuhang', 'contrast')).toEqual(['2019年 · 2021年4月9日前', '2023年 · 2021年4月9日后']);
  });

  it('say their places where those differ, and not the boundary that they share', () => {
    expect(linesOf('hangzhou', 'contrast')).toEqual(['西湖区 · 2021年上半年', '临平区 · 2021年']);
  });

  it('never read the same, in any story', () => {
    const pairs = library.site.stories.flatMap((story) =>
      toStoryPage(story, library).steps.flatMap(({ exhibits }) =>
        exhibits.flatMap((each) => (each.kind === 'contrast' ? [each.sides] : []))
      )
    );
    expect(pairs.length).toBeGreaterThan(2);
    for (const [one, other] of pairs) expect(one?.when).not.toBe(other?.when);
  });
});
