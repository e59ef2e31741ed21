import type { FeatureCollection } from 'geojson';
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification
} from 'maplibre-gl';
import type { BoundaryId } from '../../../domain/ids';
import { inLayerOrder } from '../../layer-order';
import { TOKENS } from '../../tokens';
import type { LiveGeometry } from './geometry';
import { toVisibility } from './apply';
import { areasSource, type GlState } from './gl-state';
import { boundaryLayers } from './area-layers';
import { overlayLayers } from './overlay-layers';
import { groundLayers } from './ground-layers';

/** Tiles keep every vertex, to 1/16 pixel up to zoom 14: at take-over they must lie where the SVG drew them. */
function toSource(data: FeatureCollection, promoteId?: string): GeoJSONSourceSpecification {
  const exact = { type: 'geojson', data, tolerance: 0, maxzoom: 14, buffer: 64 } as const;
  return promoteId ? { ...exact, promoteId } : exact;
}

function toSources(geometry: LiveGeometry): Record<string, SourceSpecification> {
  const areas = Object.entries<FeatureCollection>(geometry.areas).map(([boundary, features]) => [
    areasSource(boundary as BoundaryId),
    toSource(features, 'code')
  ]);
  return {
    ...Object.fromEntries(areas),
    'context-borders': toSource(geometry.context.borders),
    'water-areas': toSource(geometry.water.areas),
    'water-lines': toSource(geometry.water.lines),
    overlays: toSource(geometry.overlays, 'ref')
  };
}

/** Layers in the register's order, as a scene has them. Throws on a layer the register does not know. */
export function toLayers(
  layers: readonly LayerSpecification[],
  { paint, visible }: Pick<GlState, 'paint' | 'visible'>
): LayerSpecification[] {
  return inLayerOrder(layers).map((layer) => {
    const visibility = toVisibility(visible[layer.id] ?? true);
    const scene = { paint: { ...layer.paint, ...paint[layer.id] }, layout: { ...layer.layout, visibility } };
    return { ...layer, ...scene } as LayerSpecification;
  });
}

/** The complete style for the first scene. No glyphs, sprite or address: a live map needs no network of its own. */
export function toStyle(geometry: LiveGeometry, start: GlState): StyleSpecification {
  const boundaries = Object.keys(geometry.areas).sort() as BoundaryId[];
  const layers: LayerSpecification[] = [
    { id: 'paper', type: 'background', paint: { 'background-color': TOKENS.paper } },
    ...groundLayers(),
    ...boundaries.flatMap(boundaryLayers),
    ...overlayLayers()
  ];
  return {
    version: 8,
    // A transition would make what is drawn depend on when one looks.
    transition: { duration: 0, delay: 0 },
    sources: toSources(geometry),
    layers: toLayers(layers, start)
  };
}
