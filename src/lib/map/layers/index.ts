import type { GroundSource, Layer, ShapeState, Source } from '../layer';
import { areaFills, areaHatch, areaLines } from './areas';
import { circleCasing, circleFills, circleLines } from './circles';
import { ghostCasing, ghostLines } from './ghost';
import { contextBorders, waterAreas, waterLines } from './ground';
import { highlightCasing, highlightLines } from './highlight';
import { oldFills, oldLines } from './morphing';
import { overlayDashes, overlayEdges, overlayFills, overlayHatch, overlayLines } from './overlays';
import { metroLines, metroStations } from './metro';
import { paper } from './paper';
import { railways } from './rail';
import { relief } from './relief';
import { schematicRivers } from './rivers';

/**
 * The register of layers, bottom to top. Everything that draws a map draws these, in this order, and no others; a
 * layer that is not in the register is a programmer's mistake and throws.
 */
const REGISTER = [
  paper,
  contextBorders,
  areaFills,
  oldFills,
  relief,
  areaHatch,
  waterAreas,
  waterLines,
  schematicRivers,
  overlayFills,
  overlayHatch,
  // Above the hatches: what runs there is surer than what a plan is read to mean.
  railways,
  metroLines,
  areaLines,
  overlayEdges,
  overlayLines,
  overlayDashes,
  ghostCasing,
  ghostLines,
  oldLines,
  metroStations,
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

/** The states by which the layers of some sources tell their shapes apart, each once. */
export function statesOf(isMeant: (source: Source) => boolean): ShapeState[] {
  const marks = LAYERS.filter(({ source }) => isMeant(source)).flatMap((layer) => layer.marks);
  const states = marks.flatMap(({ colors, opacities, when }) => [
    ...(colors ? [colors] : []),
    ...(opacities ? [opacities] : []),
    ...(when ? [when.state] : [])
  ]);
  return [...new Set(states)];
}
