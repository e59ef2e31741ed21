import { describe, expect, it } from 'vitest';
import { toSides } from '../../../src/lib/exhibits/contrast/model';
import { byId, toLibrary } from '../../../src/lib/server/library/library';
import { placeParts } from '../../../src/lib/words/place-parts';
import { figureIn, realGeodata, realSite } from '../../content/real-site';

const library = toLibrary(realSite(), realGeodata);
const { site } = library;

/** The lines below the two numbers of a contrast. */
function linesOf(...ids: readonly string[]): string[] {
  const figures = ids.map((id) => figureIn(site, id));
  const sides = toSides(figures, {
    placeOf: (figure) => placeParts(figure, site),
    boundaryAt: (id) => byId(site.boundaries, id)
  });
  return sides.map(({ when }) => when);
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
    const pairs = site.stories.flatMap(({ steps }) =>
      steps.flatMap(({ exhibits }) =>
        exhibits.flatMap((each) => (each.kind === 'contrast' ? [each.figures] : []))
      )
    );
    for (const [one, other] of pairs) expect(new Set(linesOf(one, other)).size).toBe(2);
  });
});
