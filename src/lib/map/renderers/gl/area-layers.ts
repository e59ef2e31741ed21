import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BoundaryId } from '../../../domain/ids';
import { TOKENS, WIDTHS } from '../../tokens';
import { areasSource } from './gl-state';
import { DASHED, ROUND } from './line-shape';

/** Opaque where the feature's state says so, else absent: feature states switch within one frame, filters do not. */
function opacityIf(key: 'hatched' | 'highlight' | 'ghost'): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', key], false], 1, 0];
}

/** One boundary's divisions. Pattern, dashes and opacities that a scene decides come from its GlState. */
export function boundaryLayers(boundary: BoundaryId): LayerSpecification[] {
  const source = areasSource(boundary);
  const fill = { type: 'fill', source } as const;
  const line = { type: 'line', source, layout: ROUND } as const;
  const ghost = { 'line-color': TOKENS.ghostLine, 'line-width': WIDTHS.ghostLine };
  const casing = { 'line-color': TOKENS.highlightCasing, 'line-width': WIDTHS.highlightCasing };
  const highlight = { 'line-color': TOKENS.highlightLine, 'line-width': WIDTHS.highlightLine };
  return [
    {
      id: `area-fills:${boundary}`,
      ...fill,
      paint: { 'fill-color': ['coalesce', ['feature-state', 'fill'], TOKENS.area] }
    },
    { id: `area-hatch:${boundary}`, ...fill, paint: { 'fill-opacity': opacityIf('hatched') } },
    {
      id: `area-lines:${boundary}`,
      ...line,
      paint: { 'line-color': TOKENS.areaLine, 'line-width': WIDTHS.areaLine }
    },
    {
      id: `ghost-lines:${boundary}`,
      ...line,
      layout: DASHED,
      paint: { ...ghost, 'line-opacity': opacityIf('ghost') }
    },
    {
      id: `highlight-casing:${boundary}`,
      ...line,
      paint: { ...casing, 'line-opacity': opacityIf('highlight') }
    },
    {
      id: `highlight-lines:${boundary}`,
      ...line,
      paint: { ...highlight, 'line-opacity': opacityIf('highlight') }
    }
  ];
}
