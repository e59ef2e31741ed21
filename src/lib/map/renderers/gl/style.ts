import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BoundaryId } from '../../../domain/ids';
import { GROUND_SOURCES, inLayerOrder } from '../../layers';
import { groundOf, type LiveGeometry } from './geometry';
import { toVisibility } from './apply';
import type { DrawnLayer, DrawnSource } from './engine';
import type { GlState } from './gl-state';
import { toSpecs } from './layer-specs';
import { areasSource, groundSource, PARTS_SOURCE, placeMarks } from './placed-marks';
import type { AreaTiles } from './tiled/open';
import { fromTiles, tiledSources, toTiledSource } from './tiled/source';

/** Tiles keep every vertex, to 1/16 pixel up to zoom 14: at take-over they must lie where the SVG drew them. */
function toSource(data: FeatureCollection, promoteId?: string): GeoJSONSourceSpecification {
  const exact = { type: 'geojson', data, tolerance: 0, maxzoom: 14, buffer: 64 } as const;
  return promoteId ? { ...exact, promoteId } : exact;
}

interface SourceData {
  readonly id: string;
  readonly data: FeatureCollection;
  /** The property that tells its features apart, where they are drawn one by one. */
  readonly key?: string;
  /** Where its shapes come a tile at a time. */
  readonly tiles?: AreaTiles;
}

/** What each source of a live map holds; nothing where its file has not come, or the site has none. */
export function toSourceData(geometry: LiveGeometry): readonly SourceData[] {
  const areas = Object.entries<FeatureCollection>(geometry.areas).map(([boundary, data]) => ({
    id: areasSource(boundary as BoundaryId),
    data,
    key: 'code',
    ...tilesOf(geometry, boundary)
  }));
  const ground = GROUND_SOURCES.map((source) => ({
    id: groundSource(source),
    data: groundOf(geometry, source),
    ...(source.isSingle ? { key: 'id' } : {})
  }));
  return [...areas, ...ground, { id: PARTS_SOURCE, data: geometry.overlays, key: 'ref' }];
}

function tilesOf({ tiles }: LiveGeometry, boundary: string): Pick<SourceData, 'tiles'> {
  const own = tiles[boundary as BoundaryId];
  return own ? { tiles: own } : {};
}

/** Layers in the register's order, as a scene has them. Throws on a layer the register does not know. */
export function toLayers(
  layers: readonly DrawnLayer[],
  { paint, visible }: Pick<GlState, 'paint' | 'visible'>
): DrawnLayer[] {
  return inLayerOrder(layers).map((layer) => {
    const visibility = toVisibility(visible[layer.id] ?? true);
    const scene = { paint: { ...layer.paint, ...paint[layer.id] }, layout: { ...layer.layout, visibility } };
    return { ...layer, ...scene } as DrawnLayer;
  });
}

/** The complete style for the first scene. No glyphs, sprite or address: a live map needs no network of its own. */
export function toStyle(geometry: LiveGeometry, start: GlState): StyleSpecification {
  const boundaries = Object.keys(geometry.areas).sort() as BoundaryId[];
  return {
    version: 8,
    // A transition would make what is drawn depend on when one looks.
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      toSourceData(geometry).map(({ id, data, key, tiles }): [string, DrawnSource] => [
        id,
        tiles ? toTiledSource(id, tiles) : toSource(data, key)
      ])
    ),
    layers: fromTiles(toLayers(placeMarks(boundaries).flatMap(toSpecs), start), tiledSources(geometry))
  };
}
