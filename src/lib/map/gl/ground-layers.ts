import type { LayerSpecification } from 'maplibre-gl';
import { TOKENS, WIDTHS } from '../tokens';

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** The neighbouring land and the water: the same in every scene. */
export function groundLayers(): LayerSpecification[] {
  return [
    { id: 'context-land', type: 'fill', source: 'context-land', paint: { 'fill-color': TOKENS.land } },
    {
      id: 'context-borders',
      type: 'line',
      source: 'context-borders',
      layout: ROUND,
      paint: { 'line-color': TOKENS.landBorder, 'line-width': WIDTHS.landBorder }
    },
    { id: 'water-areas', type: 'fill', source: 'water-areas', paint: { 'fill-color': TOKENS.water } },
    {
      id: 'water-lines',
      type: 'line',
      source: 'water-lines',
      layout: ROUND,
      paint: { 'line-color': TOKENS.waterLine, 'line-width': WIDTHS.waterLine }
    }
  ];
}
