import type { Bounds, LngLat } from '../../domain/ids';
import { fromFraction, toFraction, type Box } from '../../geometry/projection';

/** A position in a frame, in its pixels. */
export function toPx(at: LngLat, bounds: Bounds, frame: Box): [x: number, y: number] {
  const [across, down] = toFraction(at, bounds);
  return [frame.x + across * frame.width, frame.y + down * frame.height];
}

/** The position that lies at a pixel of a frame. */
export function fromPx([x, y]: readonly [number, number], bounds: Bounds, frame: Box): LngLat {
  return fromFraction([(x - frame.x) / frame.width, (y - frame.y) / frame.height], bounds);
}
