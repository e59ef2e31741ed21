import type { GroundSource, Layer, ShapeState, Source } from '../layer';
import { areaFills, areaHatch, areaLines } from './areas';
import { circleCasing, circleFills, circleLines } from './circles';
import { ghostLines } from './ghost';
import { contextBorders, waterAreas, waterLines } from './ground';
import { highlightCasing, highlightLines } from './highlight';
import { overlayDashes, overlayEdges, overlayFills, overlayHatch, overlayLines } from './overlays';
import { paper } from './paper';

/**
 * The register of layers, bottom to top. Everything that draws a map draws these, in this order, and no others; a
 * layer that is not in the register is a programmer's mistake and throws.
 */
const REGISTER = [
  paper,
  contextBorders,
  areaFills,
  areaHatch,
  waterAreas,
  waterLines,
  overlayFills,
  overlayHatch,
  areaLines,
  overlayEdges,
  overlayLines,
  overlayDashes,
  ghostLines,
  highlightCasing,
  highlightLines,
  circleCasing,
  circleFills,
  circleLines
] as const;

export type LayerName = (typeof REGISTER)[number]['name'];

export type RegisteredLayer = Layer & { readonly name: LayerName };

export const LAYERS: readonly RegisteredLayer[] = REGISTER;

export const LAYER_ORDER: readonly LayerName[] = LAYERS.map(({ name }) => name);

/** A live layer's id is `name` or `name:variant`; its rank is that of the name. Throws on a stranger. */
export function layerRank(id: string): number {
  const rank = LAYER_ORDER.indexOf(id.split(':')[0] as LayerName);
  if (rank < 0) throw new Error(`layer ${id} is not in the register (src/lib/map/layers)`);
  return rank;
}

/** Sorts layers into the register's order, keeping the given order within one name. Throws on a stranger. */
export function inLayerOrder<T extends { readonly id: string }>(layers: readonly T[]): T[] {
  // Ranked before they are sorted: a list of one would not be compared with anything.
  const ranked = layers.map((layer) => ({ layer, rank: layerRank(layer.id) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ layer }) => layer);
}

/** Every source of ground that a layer draws, each once. */
export const GROUND_SOURCES: readonly GroundSource[] = LAYERS.flatMap(({ source }) =>
  source.kind === 'ground' ? [source] : []
).filter(
  ({ file, object }, i, all) => all.findIndex((each) => each.file === file && each.object === object) === i
);

/** The states by which the layers of one kind of source tell its shapes apart, each once. */
export function statesOf(kind: Source['kind']): ShapeState[] {
  const marks = LAYERS.filter(({ source }) => source.kind === kind).flatMap((layer) => layer.marks);
  const states = marks.flatMap(({ colors, when }) => [
    ...(colors ? [colors] : []),
    ...(when ? [when.state] : [])
  ]);
  return [...new Set(states)];
}
