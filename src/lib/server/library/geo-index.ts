import { boundsOf } from '../../geometry/bounds';
import type { GeoIndex } from '../../content/site/site';
import type { Bounds, LngLat } from '../../domain/ids';
import { toFootprint } from '../../geometry/footprints';
import type { Geodata } from './geodata';
import { knownGround } from './ground';

/** Geometry as the content readers need it. */
export function toGeoIndex(geo: Geodata): GeoIndex {
  const areaBounds = new Map<string, Bounds>();
  for (const [boundary, features] of geo.areas) {
    for (const { properties, geometry } of features) {
      areaBounds.set(`${boundary}/${properties.name}`, boundsOf(geometry));
    }
  }
  const townshipBounds = new Map(
    geo.townships.map(({ properties, geometry }): [string, Bounds] => [
      geo.townshipName(properties),
      boundsOf(geometry)
    ])
  );
  return {
    boundaries: geo.boundaries,
    knownGround: knownGround(geo),
    changes: geo.manifest.changes,
    areaBounds,
    townshipBounds,
    shapeBounds: (shape, at: (place: string) => LngLat) => boundsOf(toFootprint(shape, at, geo).geometry)
  };
}
