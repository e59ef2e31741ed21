import { describe, expect, it } from 'vitest';
import type { AreaCode, BoundaryId, Bounds } from '../../src/lib/domain/ids';
import type { Scene } from '../../src/lib/domain/scene';
import { scenesOf } from '../../src/lib/domain/scene-beside';
import { boundsOf } from '../../src/lib/geometry/bounds';
import { holdsPoint } from '../../src/lib/geometry/holds-point';
import { openLibrary } from '../../src/lib/server/library/open-library';
import { citedIn } from '../../src/lib/story/cited';
import type { Step } from '../../src/lib/story/story';

const { site, geo, figureAt } = openLibrary();

/** Of a division's ground: the rest tells its colour and its form. */
const MOST_BELOW = 0.3;

const GRID = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40);

/** Of a division's ground, the share that lies south of bounds, from a grid of points: there a phone has its legend. */
function shareBelow(boundary: BoundaryId, code: AreaCode, [, southOfView]: Bounds): number {
  const { geometry } = geo.areas.get(boundary)!.find(({ properties }) => properties.code === code)!;
  const [west, south, east, north] = boundsOf(geometry);
  const points = GRID.flatMap((x) =>
    GRID.map((y) => [west + x * (east - west), south + y * (north - south)] as const)
  ).filter((point) => holdsPoint(geometry, point));
  return points.filter(([, lat]) => lat < southOfView).length / points.length;
}

/** The divisions whose numbers a step's words say and whose ground the map draws for it: coloured by them, or lit. */
function saidOn({ boundary, figures: { fill, circles }, highlight }: Scene, step: Step): AreaCode[] {
  const coloured = fill?.numbers.indicator;
  const circled = circles?.numbers.indicator;
  const said = citedIn({ blocks: step.blocks, exhibits: [] }).flatMap((cited) =>
    cited.kind === 'number' ? figureAt(cited.figure) : []
  );
  // The city has numbers too, and no shape among its divisions.
  return geo.areas.get(boundary)!.flatMap(({ properties: { code } }) => {
    const own = said.filter(
      ({ place, ...figure }) => place.kind === 'area' && place.code === code && figure.boundary === boundary
    );
    const isDrawn = own.some(
      ({ indicator }) => indicator === coloured || (indicator === circled && highlight.includes(code))
    );
    return isDrawn ? code : [];
  });
}

describe.each(site.stories.map((story) => [story.slug, story] as const))('%s', (_slug, { steps }) => {
  it.each(steps.map((step) => [step.id, step] as const))(
    '#%s shows above a phone’s legend most of every division whose number it says and draws',
    (_id, step) => {
      const cut = scenesOf(step.scene).flatMap((scene) =>
        saidOn(scene, step).flatMap((code) => {
          const share = shareBelow(scene.boundary, code, scene.view.bounds);
          return share > MOST_BELOW ? `${scene.boundary}/${code}: ${(share * 100).toFixed(0)} %` : [];
        })
      );
      expect(cut).toEqual([]);
    }
  );
});
