import { words } from '../../words/current';
import type { Bounds } from '../../domain/ids';
import type { CircleDrawing, LabelKind, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { liesOnCircle } from './beside-circles';
import { isInRoom, toNarrow, withAllNames } from './all-names';
import { cornerBoxes } from './corner-boxes';
import { groundNames } from './ground-names';
import { withLeads } from './leads';
import { isIn, placeNote, type Note } from './note';
import { isPlace, secondPlaces } from './second-places';
import { withSaidLines } from './said-lines';
import { largestFirst, settle } from './settle';
import { YIELDING, yielding } from './yielding';
import {
  labelBox,
  placeLabels,
  POINTS,
  ROOMS,
  type Around,
  type Candidate,
  type Rooms,
  type RoomSize,
  type Unplaced
} from './placement';

/** What else there is besides the names of a scene. */
export interface Others {
  /** Divisions that are too small to carry their names. */
  readonly tiny?: readonly Candidate[];
  readonly ground?: readonly Candidate[];
  readonly circles?: readonly CircleDrawing[];
  readonly hasDate?: boolean;
  readonly hasScale?: boolean;
  readonly hasChoice?: boolean;
  readonly note?: Note | null;
  /** Ids of the names that the words beside the map speak of. */
  readonly said?: ReadonlySet<string>;
  /** No words beside the map choose among the divisions: a small room has the names of all, at ends of lines too. */
  readonly namesAll?: boolean;
  readonly rooms?: Rooms;
  readonly strangeTo?: Around['strangeTo'];
}

/**
 * Decides once, for both renderers, where each label stands and from which size of room on it shows. Names of `tiny`
 * divisions would hide them: they stand beside, clear of their circles or at the end of a line where the room is wide.
 */
export function withRooms(
  candidates: readonly Candidate[],
  bounds: Bounds,
  { ground = [], circles = [], note = null, said = new Set(), ...rest }: Others = {}
): MapLabel[] {
  const { tiny = [], rooms = ROOMS, hasDate = false, hasScale = false, hasChoice = false } = rest;
  const { namesAll = false } = rest;
  const around: Around = { bounds, circles, hasDate, hasScale, hasChoice, rooms, strangeTo: rest.strangeTo };
  const circled = tiny.filter(({ clear }) => clear !== undefined);
  const wideFrame = { bounds, frame: fitFrame(bounds, rooms.wide), room: rooms.wide };
  const isClear = (label: Unplaced): boolean =>
    !circled.some(({ id }) => id === label.id) ||
    !liesOnCircle(labelBox(label, bounds, wideFrame.frame, rooms.wide), circles, wideFrame);
  const labels = settle(largestFirst([...candidates, ...circled]), around, said).filter(isClear);
  const placed = inRooms(labels, around, said);
  const isPlaced = ({ id }: Unplaced): boolean =>
    placed.some((each) => each.id === id && each.from !== 'never');
  const shown = placed.filter((label) => !circled.some(({ id }) => id === label.id) || isPlaced(label));
  const isLost = (label: Unplaced): boolean => !isPlaced(label);
  const isFirst = ({ id, kind }: Unplaced): boolean =>
    said.has(id) || kind === 'area-strong' || kind === 'part';
  const isNamed = ({ id, kind }: Unplaced): boolean =>
    isLedKind(kind) && (said.has(id) || (namesAll && kind === 'area'));
  const led = [
    ...tiny,
    ...candidates.filter((label) => label.covers ?? (label.kind === 'part' || isNamed(label)))
  ];
  const leading = [...led.filter(isFirst), ...led.filter((each) => !isFirst(each))];
  const wide = withLeads(leading.filter(isLost), { size: 'wide', placed: shown, ...around });
  const firm = shown.filter(({ kind }) => !YIELDING.includes(kind));
  const notes = note ? notesAmong(note, [...firm, ...wide], around) : [];
  const firmest = [...yielding(shown, notes, around), ...wide, ...notes];
  const isNoted = ({ id, text }: Unplaced): boolean =>
    note?.of === id && notes.some((each) => isIn(each, 'small')) && words().speaksOf(note.text, text);
  // What the note points to and names already needs no second line through a small map.
  const crowded = leading.filter((label) => (isFirst(label) || isNamed(label)) && !isNoted(label));
  const first = namesAll ? withAllNames(crowded, firmest, around) : withNarrowLeads(crowded, firmest, around);
  const isPointedOut = (label: Candidate): boolean =>
    isPlace(label) || (said.has(label.id) && POINTS.includes(label.kind));
  const pointedOut = candidates.filter(isPointedOut);
  const places = secondPlaces(pointedOut, first, around);
  const beside = [...yielding(first, places, around), ...places];
  const lines = ground.filter(({ id }) => said.has(id));
  const withPlaces = [...beside, ...placeLeads(pointedOut.filter(isPlace), beside, around)];
  const named = withSaidLines(lines, withPlaces, around, said);
  return [
    ...named,
    ...groundNames(
      ground.filter(({ id }) => !said.has(id)),
      named,
      around
    )
  ];
}

/** From which size of room on there is a place for each name. */
function inRooms(
  labels: readonly Candidate[],
  { bounds, circles, rooms, ...corners }: Around,
  said: ReadonlySet<string>
): MapLabel[] {
  const all = labels.map(({ covers = [], ...label }) => ({ label, covers }));
  const shownIn = (size: RoomSize): Set<string> => {
    const room = rooms[size];
    const frame = fitFrame(bounds, room);
    const isSeen = (label: Unplaced): boolean => {
      const box = labelBox(label, bounds, frame, room);
      return !YIELDING.includes(label.kind) || !liesOnCircle(box, circles, { bounds, frame, room });
    };
    const seen = all.flatMap(({ label, covers }) => (!covers.includes(size) && isSeen(label) ? [label] : []));
    const reserved = cornerBoxes(corners, bounds, room);
    return placeLabels(seen, bounds, frame, room, { reserved, said });
  };
  const [small, wide] = [shownIn('small'), shownIn('wide')];
  return all.map(({ label }): MapLabel => ({
    ...label,
    from: !wide.has(label.id) ? 'never' : small.has(label.id) ? 'small' : 'wide'
  }));
}

const SIZES: readonly RoomSize[] = ['wide', 'small'];

const isLedKind = (kind: LabelKind): boolean => kind === 'area' || kind === 'area-strong' || kind === 'ghost';

/** Divisions whose names a small room has no place for: there at the ends of lines, where water and neighbours give way. */
function withNarrowLeads(
  leading: readonly Candidate[],
  placed: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const crowded = leading.filter((label) => !isInRoom(label, placed, 'small'));
  const firm = placed.filter(({ kind }) => !YIELDING.includes(kind));
  const led = withLeads(crowded, { size: 'small', placed: firm, ...around }).map(toNarrow);
  return [...yielding(placed, led, around), ...led];
}

/** Places beside whose dots a room has no room: their names stand there at the ends of lines. */
function placeLeads(places: readonly Candidate[], placed: readonly MapLabel[], around: Around): MapLabel[] {
  return SIZES.flatMap((size) => {
    const led = withLeads(
      places.filter((each) => !isInRoom(each, placed, size)),
      { size, placed, ...around }
    );
    return size === 'wide' ? led : led.map(toNarrow);
  });
}

/** A note where no name is; in a small room that is full, over names of divisions that can stand elsewhere. */
function notesAmong(note: Note, named: readonly MapLabel[], around: Around): MapLabel[] {
  const notes = placeNote(note, named, around);
  if (notes.some((each) => isIn(each, 'small'))) return notes;
  const firm = named.filter(({ kind }) => kind !== 'area');
  return [...notes, ...placeNote(note, firm, around).filter(({ from }) => from === 'narrow')];
}
