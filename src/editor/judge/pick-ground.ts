import { boundsOf } from '../../lib/geometry/bounds';
import type { Outline } from '../../lib/desk/drawing/shape';
import { toId } from '../../lib/domain/ids';
import type { Geodata } from '../../lib/server/library/geodata';

/** What a part of a plan can be whole divisions, or whole townships, of. */
export interface PickGround {
  readonly areas: readonly Outline[];
  readonly townships: readonly Outline[];
}

export function groundOf(geo: Geodata, boundary: string): PickGround {
  const areas = geo.areas.get(toId(boundary)) ?? [];
  const toOutline = (name: string, geometry: Outline['geometry']): Outline => ({
    name,
    geometry,
    bounds: boundsOf(geometry)
  });
  return {
    areas: areas.map(({ properties, geometry }) => toOutline(properties.name, geometry)),
    townships: geo.townships.map(({ properties, geometry }) =>
      toOutline(geo.townshipName(properties), geometry)
    )
  };
}
