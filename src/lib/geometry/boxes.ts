import type { Box } from './projection';

/** The smallest box around two. */
export function enclosing(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(room: Box, box: Box): boolean {
  const fitsAcross = box.x >= room.x && box.x + box.width <= room.x + room.width;
  return fitsAcross && box.y >= room.y && box.y + box.height <= room.y + room.height;
}

export const isSameBox = (a: Box | null, b: Box | null): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => a?.[side] === b?.[side]);
