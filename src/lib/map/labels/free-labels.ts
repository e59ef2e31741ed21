import type { BoundaryId } from '../../domain/ids';
import type { LiveGeometry } from '../renderers/gl';
import type { CircleDrawing, MapLabel } from '../picture';
import { spotsBeside } from './beside-circles';

/**
 * Labels for a map that the reader moves: every division at its own best point, whatever the view; below its circle,
 * where it has one.
 */
export function toFreeLabels(
  areas: LiveGeometry['areas'][BoundaryId] | undefined,
  circles: readonly CircleDrawing[] = []
): MapLabel[] {
  return (areas?.features ?? []).map(({ properties: { code, name, anchor } }) => {
    const circle = circles.find((each) => each.code === code);
    const [spot = { at: anchor }] = circle ? spotsBeside(circle) : [];
    return { id: `area:${code}`, kind: 'area', text: name, area: code, from: 'small', ...spot };
  });
}
