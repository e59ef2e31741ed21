import type { Bounds } from '../../domain/ids';
import { fromFraction, type Box } from '../../geometry/projection';

/** What a room shows of the land while the frame of some bounds lies in it, in pixels from its corner. */
export function boundsSeen(
  bounds: Bounds,
  frame: Box,
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>
): Bounds {
  const at = (x: number, y: number): readonly [number, number] =>
    fromFraction([(x - frame.x) / frame.width, (y - frame.y) / frame.height], bounds);
  const [west, north] = at(0, 0);
  const [east, south] = at(clientWidth, clientHeight);
  return [west, south, east, north];
}
