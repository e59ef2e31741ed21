import type { VectorSourceSpecification } from 'maplibre-gl';
import type { BoundaryId } from '../../../../domain/ids';
import type { StateTarget } from '../apply';
import type { DrawnLayer, Engine } from '../engine';
import type { LiveGeometry } from '../geometry';
import { areasSource } from '../placed-marks';
import type { AreaTiles } from './open';

const PROTOCOL = 'areas';
const TILE = /^areas:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/;

/** Sources that are drawn from tiles, and what their tiles call the layer. */
export function tiledSources({ tiles }: Pick<LiveGeometry, 'tiles'>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries<AreaTiles>(tiles).map(([boundary, { layer }]) => [
      areasSource(boundary as BoundaryId),
      layer
    ])
  );
}

/** Each area is known by its code, as in a source of shapes, so that feature-state colours it. */
export function toTiledSource(id: string, tiles: AreaTiles): VectorSourceSpecification {
  const { minZoom: minzoom, maxZoom: maxzoom } = tiles;
  return {
    type: 'vector',
    tiles: [`${PROTOCOL}://${id}/{z}/{x}/{y}`],
    ...{ minzoom, maxzoom, promoteId: 'code' }
  };
}

/** Layers that draw from tiles must name the layer in them. */
export function fromTiles(layers: readonly DrawnLayer[], tiled: ReadonlyMap<string, string>): DrawnLayer[] {
  return layers.map((layer) => {
    const name = 'source' in layer ? tiled.get(String(layer.source)) : undefined;
    return name ? ({ ...layer, 'source-layer': name } as DrawnLayer) : layer;
  });
}

interface Asked {
  readonly source: string;
  readonly id: string;
}

/** How MapLibre must be asked for one area's state. */
export function inLayer(
  feature: Asked,
  tiled: ReadonlyMap<string, string>
): Asked & { sourceLayer?: string } {
  const sourceLayer = tiled.get(feature.source);
  return sourceLayer ? { ...feature, sourceLayer } : feature;
}

/** A map whose states of areas reach those in tiles too. */
export function toStateTarget(map: StateTarget, tiled: ReadonlyMap<string, string>): StateTarget {
  return {
    setPaintProperty: (layer, property, value) => map.setPaintProperty(layer, property, value),
    setLayoutProperty: (layer, property, value) => map.setLayoutProperty(layer, property, value),
    setFeatureState: (feature, state) => map.setFeatureState(inLayer(feature, tiled), state)
  };
}

/** MapLibre asks us for tiles, whichever map on the page shows them: a boundary's are the same for all. */
export function answerForTiles(engine: Pick<Engine, 'addProtocol'>, { tiles }: LiveGeometry): void {
  const bySource = new Map(
    Object.entries<AreaTiles>(tiles).map(([boundary, own]) => [areasSource(boundary as BoundaryId), own])
  );
  if (bySource.size === 0) return;
  engine.addProtocol(PROTOCOL, async ({ url }, { signal }) => {
    const [, source = '', z, x, y] = TILE.exec(url) ?? [];
    const own = bySource.get(source);
    if (!own) throw new Error(`no tiles for ${url}`);
    const data = await own.read(Number(z), Number(x), Number(y), signal);
    // MapLibre draws an empty answer as nothing.
    return { data: data ?? new ArrayBuffer(0) };
  });
}
