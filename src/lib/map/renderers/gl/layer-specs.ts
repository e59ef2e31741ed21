import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { LayerMark } from '../../layer';
import type { FillLook, StrokeLook } from '../../look';
import type { DrawnLayer } from './engine';
import { edgeId, hasEdge, type PlacedMark } from './placed-marks';

/**
 * What MapLibre must be told of a mark once and for all. What a scene decides (patterns, dashes, the shown boundary)
 * is in its GlState; which features wear the mark is in their states, which switch within one frame: filters do not.
 */
export function toSpecs(placed: PlacedMark): DrawnLayer[] {
  const { id, mark, sourceId } = placed;
  const { look } = mark;
  if (sourceId === null) {
    // The paper is one colour; nothing else could lie everywhere.
    if (look.kind !== 'fill') throw new Error(`${id}: only a fill covers everything`);
    return [{ id, type: 'background', paint: { 'background-color': look.color } }];
  }
  const from = { id, source: sourceId, ...filterOf(mark) };
  switch (look.kind) {
    case 'fill': {
      const paint = { 'fill-color': colorOf(mark, look.color), ...fillOpacityOf(mark, look) };
      const fill: DrawnLayer = { ...from, type: 'fill', paint };
      return hasEdge(placed) ? [fill, edgeOf(id, sourceId, look.color)] : [fill];
    }
    case 'hatch':
      // Its opacity is in the image.
      return [{ ...from, type: 'fill', paint: opacityOf(mark, 'fill') }];
    case 'stroke':
      return [
        {
          ...from,
          type: 'line',
          layout: shapeOf(look),
          paint: { ...strokeOf(mark, look), ...opacityOf(mark, 'line') }
        }
      ];
    case 'dot':
      return [
        {
          ...from,
          type: 'circle',
          ...(look.from === undefined ? {} : { minzoom: look.from }),
          paint: {
            'circle-color': look.color,
            'circle-radius': look.radius,
            ...opacityOf(mark, 'circle')
          }
        }
      ];
    default:
      return look satisfies never;
  }
}

function strokeOf(mark: LayerMark, { color, width }: StrokeLook) {
  return { 'line-color': colorOf(mark, color), 'line-width': width };
}

/** A round cap would lengthen every dash by the line's width. */
function shapeOf({ dash }: Pick<StrokeLook, 'dash'>) {
  return { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' } as const;
}

/** A fill's edge is stepped, a line's is smooth (multisampling would too, at twice the drawing time without a GPU). */
function edgeOf(id: string, source: string, color: string): DrawnLayer {
  const paint = { 'line-color': color, 'line-width': 1 };
  return { id: edgeId(id), type: 'line', source, layout: shapeOf({}), paint };
}

function filterOf({ forms }: LayerMark): { readonly filter?: FilterSpecification } {
  return forms ? { filter: ['in', ['get', 'kind'], ['literal', [...forms]]] } : {};
}

function colorOf({ colors }: LayerMark, color: string): string | ExpressionSpecification {
  return colors ? ['coalesce', ['feature-state', colors.key], color] : color;
}

/** A fill that pales has no outline either: what is transparent would show the antialiased edge as a line. */
function fillOpacityOf(mark: LayerMark, { opacity, fade }: FillLook) {
  const plain = opacityOf(mark, 'fill', opacity);
  if (!fade) return plain;
  const full = plain['fill-opacity'] ?? 1;
  const paling: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], fade[0], full, fade[1], 0];
  return { 'fill-opacity': paling, 'fill-antialias': false };
}

/** Each feature's own where its state says one; else opaque where the state says so, and absent elsewhere. */
function opacityOf<T extends 'fill' | 'line' | 'circle'>(
  { when, opacities }: LayerMark,
  type: T,
  opacity = 1
): { readonly [P in `${T}-opacity`]?: ExpressionSpecification | number } {
  const key = `${type}-opacity` as const;
  if (opacities) {
    const own: ExpressionSpecification = ['coalesce', ['feature-state', opacities.key], opacities.rest];
    return { [key]: own } as Record<typeof key, ExpressionSpecification>;
  }
  if (!when) return (opacity === 1 ? {} : { [key]: opacity }) as Record<typeof key, number>;
  const { state, is } = when;
  const value: ExpressionSpecification = ['coalesce', ['feature-state', state.key], state.rest];
  const holds: ExpressionSpecification = ['in', value, ['literal', [...is]]];
  return { [key]: ['case', holds, opacity, 0] } as Record<typeof key, ExpressionSpecification>;
}
