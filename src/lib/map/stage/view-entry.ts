import type { Bounds } from '../../domain/ids';
import { roundedBounds } from '../../geometry/bounds';
import { toBox, unproject, type Box } from '../../geometry/projection';

/** What a room shows when these bounds lie at that frame; frame and room in pixels from one corner. */
export function boundsIn(room: Box, bounds: Bounds, frame: Box): Bounds {
  const box = toBox(bounds);
  const unitsPerPixel = box.width / frame.width;
  const x = (px: number): number => box.x + (px - frame.x) * unitsPerPixel;
  const y = (px: number): number => box.y + (px - frame.y) * unitsPerPixel;
  const [west, north] = unproject([x(room.x), y(room.y)]);
  const [east, south] = unproject([x(room.x + room.width), y(room.y + room.height)]);
  return [west, south, east, north];
}

/** A view as `views.yml` writes it. */
export function toViewEntry(name: string, bounds: Bounds): string {
  return `- name: ${name}\n  bounds: [${roundedBounds(bounds).join(', ')}]\n`;
}
