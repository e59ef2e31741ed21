import type { Corners } from './corner-boxes';
import type { Bounds, LngLat } from '../../domain/ids';
import type { CircleDrawing, LabelKind, MapLabel } from '../picture';
import { largestRadius } from '../circle-scale';
import { contains, enclosing, overlaps } from '../../geometry/boxes';
import type { Spot } from './beside-circles';
import { LABEL_LOOKS } from './label-looks';
import { toPx } from './to-px';
import { widthOf } from '../../ui/text-width';
import type { Box } from '../../geometry/projection';

/** Lower wins a collision. */
export const LABEL_RANKS: Readonly<Record<LabelKind, number>> = {
  part: 0,
  note: 0.5,
  'area-strong': 1,
  place: 2,
  hint: 3,
  area: 4,
  ghost: 4.5,
  water: 5,
  neighbour: 6,
  line: 6.5,
  spot: 7,
  'spot-hint': 8,
  peak: 9,
  ridge: 10,
  stop: 11
};

/** The smallest rooms (CSS pixels) for which `small` and `wide` labels are placed. Labels.svelte repeats the query. */
export const ROOMS = {
  small: { x: 0, y: 0, width: 330, height: 240 },
  wide: { x: 0, y: 0, width: 640, height: 520 }
} as const satisfies Rooms;

/** The same of a small map among several, at the scale of its type: on a phone, and beside a card (Multiples.svelte). */
export const SMALL_MAP_ROOMS = {
  small: { x: 0, y: 0, width: 180, height: 150 },
  wide: { x: 0, y: 0, width: 330, height: 240 }
} as const satisfies Rooms;

export type RoomSize = 'small' | 'wide';
export type Rooms = Readonly<Record<RoomSize, Box>>;

export interface Candidate extends Unplaced {
  /** Further places where it may stand. */
  readonly others?: readonly Spot[];
  /** Where a line from the name may end, the best first; absent: at one of its places. */
  readonly ends?: readonly LngLat[];
  /** Rooms in which the name is larger than the division that it names: there it stands beside it. */
  readonly covers?: readonly RoomSize[];
}

export type Unplaced = Omit<MapLabel, 'from'>;

/** Names that stand to the right of their points. */
export const POINTS: readonly LabelKind[] = ['place', 'hint', 'spot', 'spot-hint', 'peak', 'stop'];

const GAP_PX = 3;
/** From a line to its name; Labels.svelte repeats it. */
const SIDE_PX = 7;
/** From a circle to its division's name; Labels.svelte repeats it. */
const CIRCLE_GAP_PX = 2;

/** The size of a mark under a name, times the name's; Labels.svelte and labels-text repeat it. */
export const MARK_SIZE = 0.78;
/** Its padding and border, both sides. */
const MARK_EDGES_PX = 10;

/** The face of names is a little wider than others; and a name that is taken for wider than it is collides with none. */
const LETTER = 0.58;

/** On which side of its division a name at the end of a line stands; null for a name without a line. */
export function leadSide({ at, to }: Pick<MapLabel, 'at' | 'to'>): 'east' | 'west' | null {
  return to ? (to[0] < at[0] ? 'east' : 'west') : null;
}

/** The rectangle that a label covers in a frame: centred on areas, right of a place's dot, off a part's line or a circle. */
export function labelBox(label: Unplaced, bounds: Bounds, frame: Box, room: Box = frame): Box {
  const { sizePx } = LABEL_LOOKS[label.kind];
  const [x, y] = toPx(label.at, bounds, frame);
  const isPoint = POINTS.includes(label.kind);
  const lines = label.text.split('\n');
  const textWidth = Math.max(...lines.map((line) => widthOf(line, LETTER) * sizePx));
  const markWidth = label.mark ? widthOf(label.mark, LETTER) * sizePx * MARK_SIZE + MARK_EDGES_PX : 0;
  const width = Math.max(textWidth, markWidth) + 2 * GAP_PX;
  const height = sizePx * (1.4 * lines.length + (label.mark ? 1.1 : 0)) + 2 * GAP_PX;
  const lead = leadSide(label);
  if (lead) return { x: lead === 'east' ? x : x - width, y: y - height / 2, width, height };
  if (label.side) {
    const box = { width, height, ...beside(label, [x, y], { width, height }, room) };
    return isPoint ? enclosing(box, dotBox([x, y])) : box;
  }
  return isPoint
    ? { x: x - 7, y: y - height / 2, width: width + 14, height }
    : { x: x - width / 2, y: y - height / 2, width, height };
}

const DOT_PX = 5;
const dotBox = ([x, y]: readonly [number, number]): Box => ({
  x: x - DOT_PX,
  y: y - DOT_PX,
  width: 2 * DOT_PX,
  height: 2 * DOT_PX
});

/** How far from its point a name on a side stands: off a line, or clear of a circle of the room's size. */
export function sideGap({ clear }: Pick<MapLabel, 'clear'>, room: Pick<Box, 'width' | 'height'>): number {
  return clear === undefined ? SIDE_PX : clear * largestRadius(room) + CIRCLE_GAP_PX;
}

/** The corner of a name's box on that side of a point. */
function beside(
  label: Unplaced,
  [x, y]: readonly [number, number],
  { width, height }: Pick<Box, 'width' | 'height'>,
  room: Box
): Pick<Box, 'x' | 'y'> {
  const off = sideGap(label, room) - GAP_PX;
  switch (label.side) {
    case 'east':
      return { x: x + off, y: y - height / 2 };
    case 'west':
      return { x: x - off - width, y: y - height / 2 };
    case 'south':
      return { x: x - width / 2, y: y + off };
    default:
      return { x: x - width / 2, y: y - off - height };
  }
}

/** What takes room before a name does, and which names come first. */
export interface Placing {
  readonly reserved?: readonly Box[];
  /** Ids of the names that the words beside the map speak of. */
  readonly said?: ReadonlySet<string>;
}

/**
 * Ranks by which a name that is spoken of comes before its kind: any such division before one that is not, and places
 * before divisions, whose names can still stand elsewhere.
 */
const SAID = { place: 8, other: 5 } as const;

/** The ids of the labels that fit into a frame without touching each other or what is reserved, strongest first. */
export function placeLabels(
  labels: readonly Omit<MapLabel, 'from'>[],
  bounds: Bounds,
  frame: Box,
  room: Box = frame,
  { reserved = [], said }: Placing = {}
): Set<string> {
  const rankOf = ({ id, kind }: Unplaced): number => {
    const rank = LABEL_RANKS[kind];
    const isPlace = kind === 'place' || kind === 'hint';
    return said?.has(id) ? rank - SAID[isPlace ? 'place' : 'other'] : rank;
  };
  const ranked = [...labels].sort((a, b) => rankOf(a) - rankOf(b));
  const taken: Box[] = [...reserved];
  const placed = new Set<string>();
  for (const label of ranked) {
    const box = labelBox(label, bounds, frame, room);
    if (!contains(room, box) || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    placed.add(label.id);
  }
  return placed;
}

/** What names must keep clear of. */
export interface Around extends Corners {
  readonly bounds: Bounds;
  readonly circles: readonly CircleDrawing[];
  readonly rooms: Rooms;
  /** Of the point that a name's line leads to: where the name would be read as another's. Absent: nowhere. */
  readonly strangeTo?: ((of: LngLat) => (at: LngLat) => boolean) | undefined;
}
