import type { BoundaryId } from '../../domain/ids';
import type { LiveGeometry } from '../renderers/gl';
import type { MapLabel } from '../picture';

/** Labels for a map that the reader moves: every division at its own best point, whatever the view. */
export function toFreeLabels(areas: LiveGeometry['areas'][BoundaryId] | undefined): MapLabel[] {
  return (areas?.features ?? []).map(({ properties: { code, name, anchor } }) => ({
    id: `area:${code}`,
    kind: 'area',
    text: name,
    at: anchor,
    area: code,
    from: 'small'
  }));
}
