import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { AreaCode, BoundaryId } from '../../../domain/ids';
import type { LiveMapEvents } from './events';

/** Reports the division under the pointer and shows a hand over it. */
export function watchPointer(map: GlMap, boundary: () => BoundaryId, events: LiveMapEvents): void {
  let hovered: AreaCode | null = null;
  const codeAt = (event: MapMouseEvent): AreaCode | null => {
    const layers = [`area-fills:${boundary()}`];
    return (map.queryRenderedFeatures(event.point, { layers })[0]?.properties['code'] as AreaCode) ?? null;
  };
  const hover = (code: AreaCode | null, { point }: MapMouseEvent) => {
    map.getCanvas().style.cursor = code ? 'pointer' : '';
    if (code || hovered) events.onhover?.(code, [point.x, point.y]);
    hovered = code;
  };
  map.on('click', (event) => events.onpick?.(codeAt(event), [event.point.x, event.point.y]));
  map.on('mousemove', (event) => {
    if (!map.isMoving()) hover(codeAt(event), event);
  });
  map.on('mouseout', (event) => hover(null, event));
}
