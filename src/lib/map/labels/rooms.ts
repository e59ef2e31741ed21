import type { Bounds } from '../../domain/ids';
import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import type { CircleDrawing, LabelKind, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { liesOnCircle } from './beside-circles';
import { dateBoxes } from './date-box';
import { groundNames } from './ground-names';
import { withLeads } from './leads';
import { isIn, placeNote, type Note } from './note';
import { labelBox, placeLabels, ROOMS, type Around, type Candidate, type Unplaced } from './placement';

/**
 * Gives each label with several places the first that neither a fixed label nor an earlier one needs, clear of circles
 * where one is: in a frame of the small room, where little space is left, or else of the wide one.
 */
function settle(labels: readonly Candidate[], { bounds, circles, hasDate }: Around): Unplaced[] {
  const fixed = labels.filter(({ others, kind }) => !others && kind !== 'area');
  const moved: Unplaced[] = [];
  const isFree = (label: Unplaced, room: Box, over: readonly CircleDrawing[]): boolean => {
    const frame = fitFrame(bounds, room);
    const boxOf = (each: Unplaced): Box => labelBox(each, bounds, frame, room);
    const box = boxOf(label);
    const others = [...[...fixed, ...moved].map(boxOf), ...dateBoxes(hasDate, bounds, room)];
    const isTaken = others.some((other) => overlaps(box, other));
    return contains(room, box) && !isTaken && !liesOnCircle(box, over, { bounds, frame, room });
  };
  const tries = [circles, []].flatMap((over) =>
    [ROOMS.small, ROOMS.wide].map((room) => (spot: Unplaced) => isFree(spot, room, over))
  );
  return labels.map(({ others, ...label }) => {
    if (!others) return label;
    const spots = [label, ...others.map((spot) => ({ ...label, ...spot }))];
    const settled = tries.flatMap((isGood) => spots.find(isGood) ?? [])[0] ?? label;
    moved.push(settled);
    return settled;
  });
}

/** What else there is besides the names of a scene. */
interface Others {
  /** Divisions that are too small to carry their names. */
  readonly tiny?: readonly Candidate[];
  readonly ground?: readonly Candidate[];
  readonly circles?: readonly CircleDrawing[];
  readonly hasDate?: boolean;
  readonly note?: Note | null;
}

/**
 * Decides once, for both renderers, where each label stands and from which size of room on it shows. Names of `tiny`
 * divisions would hide them: they stand beside, clear of their circles or at the end of a line where the room is wide.
 */
export function withRooms(
  candidates: readonly Candidate[],
  bounds: Bounds,
  { tiny = [], ground = [], circles = [], hasDate = false, note = null }: Others = {}
): MapLabel[] {
  const around: Around = { bounds, circles, hasDate };
  const circled = tiny.filter(({ clear }) => clear !== undefined);
  const wideFrame = { bounds, frame: fitFrame(bounds, ROOMS.wide), room: ROOMS.wide };
  const isClear = (label: Unplaced): boolean =>
    !circled.some(({ id }) => id === label.id) ||
    !liesOnCircle(labelBox(label, bounds, wideFrame.frame, ROOMS.wide), circles, wideFrame);
  const labels = settle([...candidates, ...circled], around).filter(isClear);
  const [small, wide] = [ROOMS.small, ROOMS.wide].map((room) => {
    const frame = fitFrame(bounds, room);
    const isSeen = (label: Unplaced): boolean => {
      const box = labelBox(label, bounds, frame, room);
      return !YIELDING.includes(label.kind) || !liesOnCircle(box, circles, { bounds, frame, room });
    };
    return placeLabels(labels.filter(isSeen), bounds, frame, room, dateBoxes(hasDate, bounds, room));
  });
  const placed = labels.map((label): MapLabel => ({
    ...label,
    from: !wide?.has(label.id) ? 'never' : small?.has(label.id) ? 'small' : 'wide'
  }));
  const isPlaced = ({ id }: Unplaced): boolean =>
    placed.some((each) => each.id === id && each.from !== 'never');
  const shown = placed.filter((label) => !circled.some(({ id }) => id === label.id) || isPlaced(label));
  const leading = tiny.filter((label) => !isPlaced(label));
  const firm = shown.filter(({ kind }) => !YIELDING.includes(kind));
  const led = withLeads(leading, shown, around);
  const notes = note ? placeNote(note, [...firm, ...led], around) : [];
  const named = [...yielding(shown, notes, bounds), ...led, ...notes];
  return [...named, ...groundNames(ground, named, around)];
}

/** Names of water and neighbours are there only where no note is. */
function yielding(labels: readonly MapLabel[], notes: readonly MapLabel[], bounds: Bounds): MapLabel[] {
  const isTaken = (label: MapLabel, size: keyof typeof ROOMS): boolean => {
    const frame = fitFrame(bounds, ROOMS[size]);
    const boxOf = (each: MapLabel): Box => labelBox(each, bounds, frame, ROOMS[size]);
    return notes.some((note) => isIn(note, size) && overlaps(boxOf(note), boxOf(label)));
  };
  return labels.map((label) => {
    if (!YIELDING.includes(label.kind)) return label;
    if (isTaken(label, 'wide')) return { ...label, from: 'never' };
    return label.from === 'small' && isTaken(label, 'small') ? { ...label, from: 'wide' } : label;
  });
}

/** What is no number's name gives way to circles and notes. */
const YIELDING: readonly LabelKind[] = ['water', 'neighbour'];
