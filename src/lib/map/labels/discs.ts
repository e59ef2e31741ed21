import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import { largestRadius } from '../circle-scale';
import type { CircleDrawing } from '../picture';
import { toPx } from './to-px';

type Point = readonly [x: number, y: number];

/** A circle as it is drawn in a frame, in its pixels. */
export interface Disc {
  readonly code: string;
  readonly at: Point;
  readonly radius: number;
}

interface Frame {
  readonly bounds: Bounds;
  readonly frame: Box;
  readonly room: Box;
}

export function toDiscs(circles: readonly CircleDrawing[], { bounds, frame, room }: Frame): Disc[] {
  return circles.map(({ code, at, size }) => ({
    code,
    at: toPx(at, bounds, frame),
    radius: largestRadius(room) * size
  }));
}

/** A little inward: a letter's box is larger than the letter. */
const UNDER_NAME = 0.85;

/** Whether a name's box lies over a circle. */
export function coversDisc({ x, y, width, height }: Box, { at, radius }: Disc): boolean {
  const across = Math.max(x - at[0], 0, at[0] - x - width);
  const down = Math.max(y - at[1], 0, at[1] - y - height);
  return Math.hypot(across, down) < radius * UNDER_NAME;
}

/** How many circles a line passes through on its way from a point, besides those in which that lies itself. */
export function discsCrossed(from: Point, to: Point, discs: readonly Disc[]): number {
  const holds = ({ at, radius }: Disc, point: Point): boolean =>
    Math.hypot(point[0] - at[0], point[1] - at[1]) < radius;
  return discs.filter((disc) => !holds(disc, from) && holds(disc, nearestOn(from, to, disc.at))).length;
}

/** The point of a stretch that is nearest to another point. */
function nearestOn([x, y]: Point, [toX, toY]: Point, [px, py]: Point): Point {
  const [dx, dy] = [toX - x, toY - y];
  const along = ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return [x + share * dx, y + share * dy];
}
