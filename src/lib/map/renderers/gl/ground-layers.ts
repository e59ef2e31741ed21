import type { LayerSpecification } from 'maplibre-gl';
import { TOKENS, WIDTHS } from '../../tokens';
import { ROUND } from './line-shape';

/** Lines between neighbouring cities (their land is the paper itself) and the water: the same in every scene. */
export function groundLayers(): LayerSpecification[] {
  return [
    {
      id: 'context-borders',
      type: 'line',
      source: 'context-borders',
      layout: ROUND,
      paint: { 'line-color': TOKENS.landBorder, 'line-width': WIDTHS.landBorder }
    },
    { id: 'water-areas', type: 'fill', source: 'water-areas', paint: { 'fill-color': TOKENS.water } },
    {
      // A fill's edge is stepped, a line's is smooth (multisampling would too, at twice the drawing time without a GPU).
      id: 'water-areas:edge',
      type: 'line',
      source: 'water-areas',
      layout: ROUND,
      paint: { 'line-color': TOKENS.water, 'line-width': 1 }
    },
    {
      id: 'water-lines',
      type: 'line',
      source: 'water-lines',
      layout: ROUND,
      paint: { 'line-color': TOKENS.waterLine, 'line-width': WIDTHS.waterLine }
    }
  ];
}
