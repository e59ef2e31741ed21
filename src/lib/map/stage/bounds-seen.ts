import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import { fromPx } from '../labels/to-px';

/** What a room shows of the land while the frame of some bounds lies in it, in pixels from its corner. */
export function boundsSeen(
  bounds: Bounds,
  frame: Box,
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>
): Bounds {
  const [west, north] = fromPx([0, 0], bounds, frame);
  const [east, south] = fromPx([clientWidth, clientHeight], bounds, frame);
  return [west, south, east, north];
}
