import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import { coversDisc, discsCrossed, type Disc } from './discs';

type Point = readonly [x: number, y: number];

/** A place for a name away from what it names: where its text begins or ends, and the room that it takes. */
export interface Lead {
  readonly at: Point;
  readonly box: Box;
  /** What it covers and crosses of circles: less is better. */
  readonly cost: number;
}

/** What stands in the frame already, in its pixels. */
export interface Taken {
  readonly room: Box;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
  /** Circles of other divisions: a name lies on as few as it can, and then its line crosses as few. */
  readonly discs?: readonly Disc[];
  /** Spots of other small divisions, which a name must not cover. */
  readonly spots: readonly Point[];
  /** Whether the nearest place will do, however many circles its line crosses. */
  readonly mayCross?: boolean;
  /** Names with such rectangles would be read as those of what they lie on: none is placed so, nor far off for it. */
  readonly isStrange?: ((box: Box) => boolean) | undefined;
  /** How far off names may stand, where a small map has to hold all of them: close by, or farther too. */
  readonly reach?: 'near' | 'far';
}

/** Pixels from the division to its name: the nearest that is free, and no farther than the eye follows a thin line. */
const DISTANCES = [34, 44, 56, 70, 86, 104, 124];
/** The same in a small map that has to hold all names: close by, and only then far off. */
const SMALL_MAP_DISTANCES = { near: [20, 27, 34, 44, 56, 70], far: [86, 104, 124] } as const;
/** Turns from due east or west, the flattest first: a name lies level. */
const SLOPES = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75];
/** Almost straight up and down; quite straight, and a name would not know on which side of its line it stands. */
const UPRIGHT = [88, -88];
const SPOT_PX = 9;
/** In a small map spots lie so near each other that no line would come clear of more. */
const CLOSE_SPOT_PX = 3;

/** A name on a circle hides more than a line that crosses all of them. */
const COVERED = 100;
/** As far a name goes off not to lie on what it does not name. */
const OWN_GROUND_PX = 70;

/**
 * The place beside `spot` where a name of that size touches no other name, line or spot, and its line crosses none: of
 * those that are clear of most circles, the nearest. `toBox` gives the rectangle of a name that begins or ends at a
 * point, whichever is away from the spot. Null where all is full.
 */
export function findLead(
  spot: Point,
  toBox: (at: Point) => Box,
  { room, boxes, lines, spots, discs = [], mayCross = false, isStrange, reach }: Taken
): Lead | null {
  const kept = spots.map((other) => around(other, reach ? CLOSE_SPOT_PX : SPOT_PX));
  let best: Lead | null = null;
  let least = Infinity;
  for (const [across, down] of reach ? CLOSE_OFFSETS[reach] : OFFSETS) {
    const at: Point = [spot[0] + across, spot[1] + down];
    const box = toBox(at);
    if (!contains(room, box) || boxes.some((other) => overlaps(box, other))) continue;
    const line = [spot, at] as const;
    const isFree =
      !boxes.some((other) => meets(line, other)) &&
      !lines.some((other) => crosses(line, other) || meets(other, box)) &&
      !kept.some((other) => overlaps(box, other) || meets(line, other));
    if (!isFree) continue;
    if (isStrange && (Math.hypot(across, down) > OWN_GROUND_PX || isStrange(box))) continue;
    const cost =
      COVERED * discs.filter((disc) => coversDisc(box, disc)).length +
      (mayCross ? 0 : discsCrossed(spot, at, discs));
    if (cost < least) [best, least] = [{ at, box, cost }, cost];
    if (cost === 0) return best;
  }
  return best;
}

/** From a spot to where a name may begin or end, the nearest and flattest first. */
function offsetsAt(distances: readonly number[], slopes: readonly number[]): readonly Point[] {
  return distances.flatMap((distance) =>
    slopes.flatMap((slope): Point[] => {
      const turn = (slope * Math.PI) / 180;
      const [across, up] = [Math.cos(turn) * distance, Math.sin(turn) * distance];
      return [
        [across, -up],
        [-across, -up]
      ];
    })
  );
}

const OFFSETS = offsetsAt(DISTANCES, SLOPES);
const { near, far } = SMALL_MAP_DISTANCES;
const CLOSE_OFFSETS = {
  near: offsetsAt(near, [...SLOPES, ...UPRIGHT]),
  far: offsetsAt([...near, ...far], [...SLOPES, ...UPRIGHT])
} as const;

const around = ([x, y]: Point, px: number): Box => ({
  x: x - px,
  y: y - px,
  width: 2 * px,
  height: 2 * px
});

/** Whether a line passes through a rectangle, seen at every few pixels. */
export function meets([a, b]: readonly [Point, Point], box: Box): boolean {
  const isAway = (axis: 0 | 1, low: number, length: number): boolean =>
    Math.max(a[axis], b[axis]) + POINT_PX < low || Math.min(a[axis], b[axis]) > low + length;
  // Most are: asked some ten thousand times a map.
  if (isAway(0, box.x, box.width) || isAway(1, box.y, box.height)) return false;
  const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 4);
  // A loop, and no box for each of its points.
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
