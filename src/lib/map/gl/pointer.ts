import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { AreaCode, BoundaryId } from '../../domain/ids';

/** CSS pixels from the stage's top left corner. */
export type StagePoint = readonly [x: number, y: number];

export interface PointerEvents {
  /** A tap or click on a division, or on none. */
  readonly onpick?: ((code: AreaCode | null, at: StagePoint) => void) | undefined;
  /** Every movement over a division, and once when the pointer leaves the last. */
  readonly onhover?: ((code: AreaCode | null, at: StagePoint) => void) | undefined;
}

/** Reports the division under the pointer and shows a hand over it. */
export function watchPointer(map: GlMap, boundary: () => BoundaryId, events: PointerEvents): void {
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
