import type { Bounds } from '../domain/ids';

/** The smallest bounds around all; throws on none. */
export function unionBounds(boxes: readonly Bounds[]): Bounds {
  if (boxes.length === 0) throw new Error('no bounds to join');
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3]))
  ];
}
