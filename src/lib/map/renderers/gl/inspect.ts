import type { Map as GlMap } from 'maplibre-gl';
import type { AreaCode, LngLat } from '../../../domain/ids';
import type { Box } from '../../../geometry/projection';
import { boundsOf } from '../../../geometry/bounds';
import { type AreaFeatures } from './geometry';
import type { GlState } from './gl-state';
import { inLayer } from './tiled/source';

/** What the map is at this moment, read back from MapLibre, to be compared deeply in tests. */
export interface Inspection {
  readonly center: LngLat;
  readonly zoom: number;
  /** Bottom to top. */
  readonly layers: readonly {
    readonly id: string;
    readonly visibility: string;
    readonly filter: unknown;
    readonly paint: unknown;
  }[];
  readonly featureStates: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function inspectMap(
  map: GlMap,
  features: GlState['features'],
  tiled: ReadonlyMap<string, string>
): Inspection {
  const { lng, lat } = map.getCenter();
  const layers = map.getStyle().layers.map((layer) => ({
    id: layer.id,
    visibility: String(layer.layout?.visibility ?? 'visible'),
    filter: 'filter' in layer ? layer.filter : null,
    paint: layer.paint ?? {}
  }));
  const featureStates = Object.entries(features).map(([source, states]) => [
    source,
    Object.fromEntries(
      Object.keys(states).map((id) => [id, { ...map.getFeatureState(inLayer({ source, id }, tiled)) }])
    )
  ]);
  return {
    center: [lng, lat],
    zoom: map.getZoom(),
    layers,
    featureStates: Object.fromEntries(featureStates)
  };
}

/** The rectangle of a division's bounding box under the live camera, in pixels of the stage. */
export function areaOnScreen(map: GlMap, areas: AreaFeatures | undefined, code: AreaCode): Box {
  const own = areas?.features.filter(({ properties }) => properties.code === code) ?? [];
  if (own.length === 0) throw new Error(`no area ${code} in that boundary`);
  const [west, south, east, north] = boundsOf({
    type: 'GeometryCollection',
    geometries: own.map(({ geometry }) => geometry)
  });
  const { x, y } = map.project([west, north]);
  const end = map.project([east, south]);
  return { x, y, width: end.x - x, height: end.y - y };
}
