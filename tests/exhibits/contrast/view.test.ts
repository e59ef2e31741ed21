import { describe, expect, it } from 'vitest';
import { toId, type FigureId } from '../../../src/lib/domain/ids';
import { toExhibitView } from '../../../src/lib/exhibits';
import { toLookups } from '../../../src/lib/server/views/exhibit-lookups';
import { toLibrary } from '../../../src/lib/server/library/library';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { realGeodata, realSite } from '../../content/real-site';

const library = toLibrary(realSite(), realGeodata);

const lookups = toLookups(library);
const anyScene = library.site.stories[0]!.steps[0]!.scene;

/** The lines below two numbers that must not be compared. */
function linesOf(...figures: readonly [string, string]): string[] | undefined {
  const [one, other] = figures.map((id) => toId<FigureId>(id)) as [FigureId, FigureId];
  const shown = toExhibitView({ kind: 'contrast', figures: [one, other] }, anyScene, lookups);
  return shown.kind === 'contrast' ? shown.sides.map(({ when }) => when) : undefined;
}

describe('the two sides of a contrast', () => {
  it('say their boundaries where those differ, and not the name that they share', () => {
    expect(linesOf('yuhang-fiscal-revenue-2019', 'yuhang-fiscal-revenue-2023')).toEqual([
      '2019年 · 2021年4月9日前',
      '2023年 · 2021年4月9日后'
    ]);
  });

  it('say their places where those differ, and not the boundary that they share', () => {
    expect(linesOf('xihu-gdp-2021s1', 'linping-gdp-2021')).toEqual([
      '西湖区 · 2021年上半年',
      '临平区 · 2021年'
    ]);
  });

  it('never read the same, in any story', () => {
    const pairs = library.site.stories.flatMap((story) =>
      toStoryPage(story, library).steps.flatMap(({ exhibits }) =>
        exhibits.flatMap((each) => (each.kind === 'contrast' ? [each.sides] : []))
      )
    );
    for (const [one, other] of pairs) expect(one?.when).not.toBe(other?.when);
  });
});
