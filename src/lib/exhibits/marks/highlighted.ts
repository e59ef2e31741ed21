import type { Figure } from '../../domain/figure';
import type { Scene } from '../../domain/scene';

/** Whether a figure's division is highlighted on the step's map; a chart then marks it too. */
export function isHighlighted({ place }: Figure, { highlight }: Scene): boolean {
  return place.kind === 'area' && highlight.includes(place.code);
}
