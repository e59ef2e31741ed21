import type { Map as GlMap } from 'maplibre-gl';
import type { LngLat } from '../../domain/ids';
import type { GlState } from './gl-state';

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

export function inspectMap(map: GlMap, features: GlState['features']): Inspection {
  const { lng, lat } = map.getCenter();
  const layers = map.getStyle().layers.map((layer) => ({
    id: layer.id,
    visibility: String(layer.layout?.visibility ?? 'visible'),
    filter: 'filter' in layer ? layer.filter : null,
    paint: layer.paint ?? {}
  }));
  const featureStates = Object.entries(features).map(([source, states]) => [
    source,
    Object.fromEntries(Object.keys(states).map((id) => [id, { ...map.getFeatureState({ source, id }) }]))
  ]);
  return {
    center: [lng, lat],
    zoom: map.getZoom(),
    layers,
    featureStates: Object.fromEntries(featureStates)
  };
}
