import { ROOMS } from '../../map/labels/placement';

const LARGEST = 2.4;

/**
 * How much larger than on a desk the labels of a map may be in a room of that size (CSS pixels) without touching
 * each other: the room must stay as wide, in label sizes, as one they were placed for.
 */
export function labelScale(width: number, height: number): number {
  const room = width >= ROOMS.wide.width && height >= ROOMS.wide.height ? ROOMS.wide : ROOMS.small;
  return Math.min(LARGEST, Math.max(1, Math.min(width / room.width, height / room.height)));
}
