import type { GroundChoice } from './ground';
import type { AreaCode, BoundaryId, IndicatorId, PartRef, PlaceId } from './ids';
import type { Measure } from './measure';
import type { View } from './place';

/**
 * A Scene says completely what the map shows. It never depends on the scene before it, so that
 * scrolling down, scrolling up and jumping by link end in the same map.
 */
export interface Scene {
  readonly view: View;
  readonly boundary: BoundaryId;
  /** Outlines of areas of another boundary, drawn over this one (the old 余杭 over today's map). */
  readonly ghost: { readonly boundary: BoundaryId; readonly areas: readonly AreaCode[] } | null;
  readonly choropleth: SceneChoropleth | null;
  /** What lies on the land, each at most once. */
  readonly ground: readonly GroundChoice[];
  readonly overlays: readonly PartRef[];
  readonly highlight: readonly AreaCode[];
  readonly labels: SceneLabels;
}

export interface SceneChoropleth {
  readonly indicator: IndicatorId;
  readonly period: string;
  readonly measure: Measure;
}

export interface SceneLabels {
  /** Which divisions carry their name. */
  readonly areas: 'all' | 'highlighted' | 'none';
  readonly places: readonly PlaceId[];
  readonly water: boolean;
}
