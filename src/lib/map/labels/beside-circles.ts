import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import type { CircleDrawing, MapLabel } from '../picture';
import { coversDisc, toDiscs } from './discs';

/** Where a name may stand: at a point, or on a side of the circle there; of a line that grows, since some day. */
export type Spot = Pick<MapLabel, 'at' | 'side' | 'clear' | 'since'>;

/** Smaller circles are a dot under their own name. */
const LEAST_SIZE = 0.12;

/** The places around a division's circle, the best first; none where it has no circle to stand clear of. */
export function spotsBeside({ at, kind, size }: CircleDrawing): Spot[] {
  if (kind !== 'gap' && size < LEAST_SIZE) return [{ at, side: 'south', clear: 0 }];
  const clear = kind === 'gap' ? 0 : size;
  return (['south', 'north', 'east', 'west'] as const).map((side) => ({ at, side, clear }));
}

/** Whether a name's box lies over a circle, in a frame of the room's size. */
export function liesOnCircle(
  box: Box,
  circles: readonly CircleDrawing[],
  { bounds, frame, room }: { readonly bounds: Bounds; readonly frame: Box; readonly room: Box }
): boolean {
  return toDiscs(circles, { bounds, frame, room }).some((disc) => coversDisc(box, disc));
}
