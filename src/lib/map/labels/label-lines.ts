import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';

type Point = readonly [x: number, y: number];

/** A place for a name away from what it names: where its text begins or ends, and the room that it takes. */
export interface Lead {
  readonly at: Point;
  readonly box: Box;
}

/** What stands in the frame already, in its pixels. */
export interface Taken {
  readonly room: Box;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
  /** What a line may cross, but no name may cover. */
  readonly crossable?: readonly Box[];
  /** Spots of other small divisions, which a name must not cover. */
  readonly spots: readonly Point[];
  /** How far off names may stand, where a small map has to hold all of them. */
  readonly distances?: readonly number[];
}

/** Pixels from the division to its name: the nearest that is free, and no farther than the eye follows a thin line. */
const DISTANCES = [34, 44, 56, 70, 86, 104, 124];
/** The same in a small map that has to hold all names: close by, and only then far off. */
export const SMALL_MAP_DISTANCES = { near: [20, 27, 34, 44, 56, 70], far: [86, 104, 124] } as const;
/** Turns from due east or west, the flattest first: a name lies level. */
const SLOPES = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75];
/** Almost straight up and down; quite straight, and a name would not know on which side of its line it stands. */
const UPRIGHT = [88, -88];
const SPOT_PX = 9;
/** In a small map spots lie so near each other that no line would come clear of more. */
const CLOSE_SPOT_PX = 3;

/**
 * The nearest place beside `spot` where a name of that size touches no other name, line or spot, and its line crosses
 * none. `toBox` gives the rectangle of a name that begins or ends at a point, whichever is away from the spot. Null
 * where all is full.
 */
export function findLead(
  spot: Point,
  toBox: (at: Point) => Box,
  { room, boxes, lines, spots, crossable = [], distances }: Taken
): Lead | null {
  const px = distances ? CLOSE_SPOT_PX : SPOT_PX;
  for (const distance of distances ?? DISTANCES)
    for (const slope of distances ? [...SLOPES, ...UPRIGHT] : SLOPES)
      for (const side of ['east', 'west'] as const) {
        const turn = (slope * Math.PI) / 180;
        const across = Math.cos(turn) * distance * (side === 'east' ? 1 : -1);
        const at: Point = [spot[0] + across, spot[1] - Math.sin(turn) * distance];
        const box = toBox(at);
        const line = [spot, at] as const;
        const isFree =
          contains(room, box) &&
          !crossable.some((other) => overlaps(box, other)) &&
          !boxes.some((other) => overlaps(box, other)) &&
          !boxes.some((other) => meets(line, other)) &&
          !lines.some((other) => crosses(line, other) || meets(other, box)) &&
          !spots.some((other) => overlaps(box, around(other, px)) || meets(line, around(other, px)));
        if (isFree) return { at, box };
      }
  return null;
}

const around = ([x, y]: Point, px: number): Box => ({
  x: x - px,
  y: y - px,
  width: 2 * px,
  height: 2 * px
});

/** Whether a line passes through a rectangle, seen at every few pixels. */
export function meets([a, b]: readonly [Point, Point], box: Box): boolean {
  const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 4);
  // Asked some ten thousand times a map: a loop, and no box for each of its points.
  for (let i = 0; i < steps; i++) {
    const [x, y] = [a[0] + ((b[0] - a[0]) * i) / steps, a[1] + ((b[1] - a[1]) * i) / steps];
    if (x < box.x + box.width && box.x < x + POINT_PX && y < box.y + box.height && box.y < y + POINT_PX)
      return true;
  }
  return false;
}

const POINT_PX = 0.1;

function crosses([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
