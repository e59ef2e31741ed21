import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaCode, BoundaryId, LngLat, PartRef } from '../../../domain/ids';
import { boundsOf } from '../../../geometry/bounds';
import type { GroundSource } from '../../layer';
import { GROUND_SOURCES } from '../../layers';
import type { AreaTiles } from './tiled/open';

export interface AreaOnMap {
  readonly code: AreaCode;
  readonly name: string;
  /** Where the division's name stands best. */
  readonly anchor: LngLat;
}

export type AreaFeatures = FeatureCollection<Polygon | MultiPolygon, AreaOnMap>;

/** Every shape the live map can draw, decoded, WGS84. */
export interface LiveGeometry {
  readonly areas: Readonly<Record<BoundaryId, AreaFeatures>>;
  /** Boundaries that are drawn from tiles: their `areas` are boxes, which say where each is. */
  readonly tiles: Readonly<Record<BoundaryId, AreaTiles>>;
  /** File → object → features, of the files that the site has. */
  readonly ground: Readonly<Record<string, Readonly<Record<string, FeatureCollection>>>>;
  /** Properties: `ref`, `kind` (zone, band, disc, line), `evidence`. */
  readonly overlays: FeatureCollection;
}

/** The ids of all features whose drawing differs between scenes. */
export interface FeatureIndex {
  readonly areas: readonly { readonly boundary: BoundaryId; readonly codes: readonly AreaCode[] }[];
  readonly overlays: readonly PartRef[];
  /** Of the sources of ground whose features are drawn one by one. */
  readonly ground: readonly { readonly source: GroundSource; readonly features: readonly string[] }[];
}

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A source of ground; nothing where the site has no such file. */
export function groundOf({ ground }: LiveGeometry, { file, object }: GroundSource): FeatureCollection {
  return ground[file]?.[object] ?? NOTHING;
}

export function toFeatureIndex(geometry: LiveGeometry): FeatureIndex {
  const boundaries = Object.keys(geometry.areas).sort() as BoundaryId[];
  return {
    areas: boundaries.map((boundary) => ({
      boundary,
      codes: geometry.areas[boundary]!.features.map(({ properties }) => properties.code)
    })),
    overlays: [
      ...new Set(geometry.overlays.features.map((feature) => feature.properties?.['ref'] as PartRef))
    ],
    ground: GROUND_SOURCES.filter(({ isSingle }) => isSingle).map((source) => ({
      source,
      features: groundOf(geometry, source).features.map(({ properties }) => String(properties?.['id']))
    }))
  };
}

/** How much of the map a part of a plan spans, in square degrees; a line nothing, since it hides nothing. */
export function partSizes({ overlays }: LiveGeometry): (ref: PartRef) => number {
  const sizes = new Map(
    overlays.features.map(({ geometry, properties }): [PartRef, number] => {
      const ref = properties?.['ref'] as PartRef;
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [ref, 0];
      const [west, south, east, north] = boundsOf(geometry);
      return [ref, (east - west) * (north - south)];
    })
  );
  return (ref) => sizes.get(ref) ?? 0;
}
