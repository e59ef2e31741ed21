import { ROOMS, type RoomSize } from '../../map/labels/placement';

const LARGEST = 2.4;
/** Names of a small room are no smaller than on a desk; those of a wide one stay as small a share of a small screen. */
const LEAST: Readonly<Record<RoomSize, number>> = { small: 1, wide: 0.85 };

const shareOf = (room: RoomSize, width: number, height: number): number =>
  Math.min(width / ROOMS[room].width, height / ROOMS[room].height);

/** Whose names a map shows that would be so large (CSS pixels) with labels as on a desk. */
export const roomFor = (width: number, height: number): RoomSize =>
  shareOf('wide', width, height) >= LEAST.wide ? 'wide' : 'small';

/**
 * How much larger than on a desk the labels of a map may be in a room of that size (CSS pixels) without touching
 * each other: the room must stay as wide, in label sizes, as the one they were placed for.
 */
export function labelScale(room: RoomSize, width: number, height: number): number {
  return Math.min(LARGEST, Math.max(LEAST[room], shareOf(room, width, height)));
}
