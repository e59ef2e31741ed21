import { boundaryById } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import { words } from '../../words/current';
import { withTownships } from '../../map/township-spots';
import { sourcePath } from '../../paths';
import { byId, type Library } from '../../server/library/library';
import { townshipId, townshipPoints, townshipsIn } from '../../server/views/townships';
import { toTownMap } from './maps.server';
import type { TownshipsView } from './page';

/** The towns of a division with what an official list counts in them; null where the site has no list. */
export function toTownships(code: AreaCode, library: Library): TownshipsView | null {
  const own = townshipsIn(code, library);
  const [first] = own;
  if (!first) return null;
  const points = townshipPoints(library);
  const indicators = [...first.counts.keys()].map(library.indicatorAt);
  const mapped = indicators.at(-1);
  if (!mapped) return null;
  const spots = own.map((township) => ({
    id: townshipId(township),
    name: township.name,
    district: code,
    at: points.get(townshipId(township)) ?? null,
    count: township.counts.get(mapped.id) ?? null
  }));
  const ground = withTownships(library.atlas.ground, spots);
  const map = toTownMap(first.boundary, code, { ...library, atlas: { ...library.atlas, ground } });
  const drawn = new Set(map.picture.labels.map(({ id }) => id));
  return {
    when: words().period(first.period.text),
    boundaryName: boundaryById(library.site.boundaries, first.boundary).name,
    source: {
      path: sourcePath(first.source),
      cite: words().citation(byId(library.site.sources, first.source))
    },
    columns: indicators.map(({ short, unit }) => ({ name: short, unit })),
    mapped: mapped.name,
    rows: own.map((township) => ({
      name: township.name,
      counts: indicators.map(({ id }) => township.counts.get(id) ?? null),
      isDrawn: drawn.has(`towns:${townshipId(township)}`)
    })),
    map
  };
}
