import type { Box } from './projection';

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(room: Box, box: Box): boolean {
  const fitsAcross = box.x >= room.x && box.x + box.width <= room.x + room.width;
  return fitsAcross && box.y >= room.y && box.y + box.height <= room.y + room.height;
}
