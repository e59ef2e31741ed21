import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { OPACITIES, TOKENS, WIDTHS } from '../../tokens';
import { DASHED, ROUND } from './line-shape';

const FILLED: FilterSpecification = ['in', ['get', 'kind'], ['literal', ['zone', 'band', 'disc']]];
const STROKED: FilterSpecification = ['==', ['get', 'kind'], 'line'];
const SHOWN: ExpressionSpecification = ['coalesce', ['feature-state', 'shown'], 'no'];

function opacityIf(evidence: 'stated' | 'inferred', opacity = 1): ExpressionSpecification {
  return ['case', ['==', SHOWN, evidence], opacity, 0];
}

function stroke(evidence: 'stated' | 'inferred', width: number) {
  return { 'line-color': TOKENS.overlay, 'line-width': width, 'line-opacity': opacityIf(evidence) };
}

/** Plan parts: filled or stroked by their kind, solid where stated, hatched and dashed where inferred. */
export function overlayLayers(): LayerSpecification[] {
  const fill = { type: 'fill', source: 'overlays', filter: FILLED } as const;
  const edge = { type: 'line', source: 'overlays', filter: FILLED } as const;
  const line = { type: 'line', source: 'overlays', filter: STROKED } as const;
  const { overlayEdge, overlayLine } = WIDTHS;
  return [
    {
      id: 'overlay-fills',
      ...fill,
      paint: {
        'fill-color': TOKENS.overlay,
        'fill-opacity': ['case', ['==', SHOWN, 'no'], 0, OPACITIES.overlayFill]
      }
    },
    { id: 'overlay-hatch', ...fill, paint: { 'fill-opacity': opacityIf('inferred') } },
    { id: 'overlay-edges:stated', ...edge, layout: ROUND, paint: stroke('stated', overlayEdge) },
    { id: 'overlay-edges:inferred', ...edge, layout: DASHED, paint: stroke('inferred', overlayEdge) },
    { id: 'overlay-lines', ...line, layout: ROUND, paint: stroke('stated', overlayLine) },
    { id: 'overlay-dashes', ...line, layout: DASHED, paint: stroke('inferred', overlayLine) }
  ];
}
