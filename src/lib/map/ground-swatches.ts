import type { LegendSwatch } from './picture';

/** Samples of what lies on the land, told apart from what the map is about. */
const SWATCHES: readonly LegendSwatch[] = [
  'relief',
  'rail',
  'rail-fast',
  'rail-plain',
  'metro',
  'metro-lines',
  'peak',
  'ridge',
  'schematic-rivers',
  'schematic-rail',
  'schematic-metro',
  'spot-hollow'
];

export function isGroundSwatch(swatch: LegendSwatch): boolean {
  return SWATCHES.includes(swatch);
}
