/**
 * The register of layers, bottom to top. Both renderers draw these and no others; a layer that is not
 * in the register is a programmer's mistake and throws.
 */
export const LAYER_ORDER = [
  'paper',
  'context-borders',
  'area-fills',
  'area-hatch',
  'water-areas',
  'water-lines',
  'overlay-fills',
  'overlay-hatch',
  'area-lines',
  'overlay-edges',
  'overlay-lines',
  'overlay-dashes',
  'ghost-lines',
  'highlight-casing',
  'highlight-lines'
] as const;

export type LayerName = (typeof LAYER_ORDER)[number];

/** A live layer's id is `name` or `name:variant` (a boundary); its rank is that of the name. */
export function layerRank(id: string): number {
  const rank = LAYER_ORDER.indexOf(id.split(':')[0] as LayerName);
  if (rank < 0) throw new Error(`layer ${id} is not in the register (src/lib/map/layer-order.ts)`);
  return rank;
}

/** Sorts layers into the register's order, keeping the given order within one name. Throws on a stranger. */
export function inLayerOrder<T extends { readonly id: string }>(layers: readonly T[]): T[] {
  // Ranked before they are sorted: a list of one would not be compared with anything.
  const ranked = layers.map((layer) => ({ layer, rank: layerRank(layer.id) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ layer }) => layer);
}
