import type { Bounds, LngLat } from '../../domain/ids';
import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import type { CircleDrawing, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { cornerBoxes } from './corner-boxes';
import { discsCrossed, toDiscs, type Disc } from './discs';
import { meets } from './label-lines';
import { brokenText } from './note-text';
import { standsStrange, type IsStrange } from './strange-ground';
import { labelBox, type Around, type RoomSize, type Unplaced } from './placement';
import { fromPx, toPx } from './to-px';

type Point = readonly [x: number, y: number];
type Size = RoomSize;

/** A sentence on the map, and what it points to. */
export interface Note {
  readonly text: string;
  readonly at: LngLat;
  /** Id of the name that stands there, if the map has it. */
  readonly of: string;
  /** Where it would be read as said of something else; absent: nowhere. */
  readonly isStrange?: IsStrange;
}

/** Characters to a line, the best first. */
const LINES: Readonly<Record<Size, readonly number[]>> = { wide: [14, 12, 8], small: [12, 8, 6] };
/** Pixels from what it points to, the nearest first. */
const DISTANCES = [22, 30, 40, 52, 66, 82, 100, 124, 150, 180, 215];
/** Turns from due east or west, the flattest first. */
const SLOPES = [0, 20, -20, 38, -38, 55, -55, 70, -70, 84, -84];
/** It goes no farther than this for a better place. */
const FAR_PX = 124;
const FAR_COST = 100;
const STEP_PX = 2;
const GAP_PX = 3;

/**
 * Where a note stands: one label for both rooms, or one each; its line leads to what it points to and ends before it.
 * It covers no name, no circle, no line. A room without a place for it has none.
 */
export function placeNote(note: Note, named: readonly MapLabel[], around: Around): MapLabel[] {
  const wide = findPlace(note, 'wide', named, around);
  const small = findPlace(note, 'small', named, around);
  return [
    ...(wide ? [{ ...wide, id: 'note', from: 'wide' as const }] : []),
    ...(small ? [{ ...small, id: 'note:narrow', from: 'narrow' as const }] : [])
  ];
}

/** Whether a label is on the map in a room of that size. */
export function isIn({ from }: Pick<MapLabel, 'from'>, size: Size): boolean {
  return from === 'small' || from === (size === 'wide' ? 'wide' : 'narrow');
}

function findPlace(note: Note, size: Size, named: readonly MapLabel[], around: Around): Unplaced | undefined {
  const { bounds, circles } = around;
  const room = around.rooms[size];
  const sight = { bounds, room, frame: fitFrame(bounds, room) };
  const shown = named.filter((label) => isIn(label, size));
  const boxOf = (label: Unplaced): Box => labelBox(label, bounds, sight.frame, room);
  const texts = LINES[size].map((perLine) => brokenText(note.text, perLine));
  return notePlace({ at: note.at, texts, isStrange: note.isStrange }, sight, {
    own: shown.filter(({ id }) => id === note.of).map(boxOf),
    others: [...shown.filter(({ id }) => id !== note.of).map(boxOf), ...cornerBoxes(around, bounds, room)],
    circles,
    lines: shown.flatMap(({ at, to }): [Point, Point][] =>
      to ? [[toPx(at, bounds, sight.frame), toPx(to, bounds, sight.frame)]] : []
    )
  });
}

/** What stands on the map already: the name that the note is about, others, circles and the lines to names. */
export interface Standing {
  readonly own: readonly Box[];
  readonly others: readonly Box[];
  readonly circles: readonly CircleDrawing[];
  readonly lines: readonly (readonly [Point, Point])[];
}

interface Sight {
  readonly bounds: Bounds;
  readonly frame: Box;
  readonly room: Box;
}

interface PlacedNote {
  readonly at: LngLat;
  /** Its lines, the best breaks first. */
  readonly texts: readonly string[];
  readonly isStrange?: IsStrange | undefined;
}

/**
 * The first free place by what a note points to that is on no strange ground and whose line crosses no circle; else the
 * free one that comes nearest to it.
 */
export function notePlace(
  { at, texts, isStrange }: PlacedNote,
  { bounds, frame, room }: Sight,
  { own, others, circles: drawn, lines }: Standing
): Unplaced | undefined {
  const spot = toPx(at, bounds, frame);
  const discs = toDiscs(drawn, { bounds, frame, room });
  const circles = discs.map(boxOfDisc);
  const pointed = [...own, ...circles.filter((circle) => isOn(spot, circle)), spotBox(spot)];
  const covered = [...others, ...own, ...circles, spotBox(spot)];
  let best: Unplaced | undefined;
  let least = Infinity;
  for (const text of texts)
    for (const distance of DISTANCES)
      for (const direction of DIRECTIONS) {
        const clear = clearOf(spot, direction, pointed);
        const start = along(spot, direction, clear);
        const end = along(spot, direction, clear + distance);
        const label = toLabel(at, text, end, clear, { bounds, frame });
        const box = labelBox(label, bounds, frame, room);
        const isFree =
          contains(room, box) &&
          !covered.some((other) => overlaps(box, other)) &&
          !others.some((other) => meets([start, end], other)) &&
          !lines.some((line) => meets(line, box));
        if (!isFree) continue;
        const cost =
          (distance > FAR_PX ? FAR_COST : 0) +
          discsCrossed(spot, end, discs) +
          (isStrange && standsStrange(box, bounds, frame, isStrange) ? 1 : 0);
        if (cost < least) [best, least] = [label, cost];
        if (cost === 0) return best;
      }
  return best;
}

const DIRECTIONS: readonly Point[] = SLOPES.flatMap((slope) => {
  const turn = (slope * Math.PI) / 180;
  return [1, -1].map((side): Point => [side * Math.cos(turn), -Math.sin(turn)]);
});

const along = ([x, y]: Point, [dx, dy]: Point, px: number): Point => [x + dx * px, y + dy * px];

/** How far from a point its line begins, so as not to touch what stands there. */
function clearOf(spot: Point, direction: Point, pointed: readonly Box[]): number {
  let px = 0;
  while (pointed.some((box) => isOn(along(spot, direction, px), box))) px += STEP_PX;
  return px + GAP_PX;
}

function isOn([x, y]: Point, box: Box): boolean {
  return overlaps({ x, y, width: 0.1, height: 0.1 }, box);
}

const spotBox = ([x, y]: Point): Box => ({ x: x - 4, y: y - 4, width: 8, height: 8 });

const boxOfDisc = ({ at: [x, y], radius }: Disc): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius
});

function toLabel(
  to: LngLat,
  text: string,
  end: Point,
  clear: number,
  { bounds, frame }: Pick<Sight, 'bounds' | 'frame'>
): Unplaced {
  const at = fromPx(end, bounds, frame);
  return { id: 'note', kind: 'note', text, at, to, short: clear };
}
