import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import { fitFrame } from '../stage/camera';

/** The corner of the frame that a running date takes (MapDate.svelte), in CSS pixels. */
const SIZES = {
  small: { width: 92, height: 56 },
  wide: { width: 134, height: 82 }
} as const;

/** A room of at least this width shows it large; ROOMS.wide of placement.ts. */
const WIDE_PX = 640;

/** What no name may cover in a room: the top left corner of its frame, where a date runs. */
export function dateBoxes(hasDate: boolean, bounds: Bounds, room: Box): Box[] {
  if (!hasDate) return [];
  const { x, y } = fitFrame(bounds, room);
  return [{ x, y, ...SIZES[room.width < WIDE_PX ? 'small' : 'wide'] }];
}
