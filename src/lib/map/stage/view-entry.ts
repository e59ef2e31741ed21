import type { Bounds } from '../../domain/ids';
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

/** A view as `views.yml` writes it, rounded to what an eye can tell: about a two-hundredth of its width. */
export function toViewEntry(name: string, [west, south, east, north]: Bounds): string {
  const decimals = Math.min(4, Math.max(2, Math.ceil(-Math.log10((east - west) / 200))));
  const corners = [west, south, east, north].map((degrees) => Number(degrees.toFixed(decimals)));
  return `- name: ${name}\n  bounds: [${corners.join(', ')}]\n`;
}
