import { expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/geometry/bounds';
import { toPicture } from '../../../src/lib/map/to-picture';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

const library = toLibrary(realSite(), realGeodata);

it('a line from the name of a disc ends on the disc, wherever else the name may stand', () => {
  const discs = new Map([...library.overlays].filter(([, { kind }]) => kind === 'disc'));
  const scenes = library.site.stories
    .flatMap(({ steps }) => steps.map(({ scene }) => scene))
    .filter(({ overlays }) => overlays.some((ref) => discs.has(ref)));
  const ends = scenes.flatMap((scene) =>
    toPicture(scene, library.atlas).labels.flatMap(({ part, to }) => {
      const disc = part && discs.get(part);
      return disc && to ? [{ to, disc: boundsOf(disc.geometry) }] : [];
    })
  );
  expect(ends.length).toBeGreaterThan(0);
  for (const { to, disc } of ends) {
    const [west, south, east, north] = disc;
    const [x, y] = [
      (to[0] - (west + east) / 2) / (east - west),
      (to[1] - (south + north) / 2) / (north - south)
    ];
    expect(Math.hypot(x, y)).toBeLessThan(0.5);
  }
});
