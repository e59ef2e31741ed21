import type { Bounds, LngLat } from '../../domain/ids';
import { toFraction, type Box } from '../../geometry/projection';

/** A position in a frame, in its pixels. */
export function toPx(at: LngLat, bounds: Bounds, frame: Box): [x: number, y: number] {
  const [across, down] = toFraction(at, bounds);
  return [frame.x + across * frame.width, frame.y + down * frame.height];
}
