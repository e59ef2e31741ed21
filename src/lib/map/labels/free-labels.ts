import { ownId } from './narrow-id';
import type { AreaCode, Bounds, LngLat } from '../../domain/ids';
import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import type { MapLabel, Picture } from '../picture';
import { liesOnCircle, spotsBeside, type Spot } from './beside-circles';
import { notePlace } from './note';
import { labelBox, LABEL_RANKS, POINTS, type Candidate, type Unplaced } from './placement';
import { toPx } from './to-px';
import { YIELDING } from './yielding';

/** How a hand has laid the map: where the frame of its picture's bounds lies in the room, both in pixels of the labels. */
export interface Sight {
  readonly bounds: Bounds;
  readonly frame: Box;
  readonly room: Box;
  /** What lies over the map: no name may. */
  readonly reserved: readonly Box[];
}

/** What a free map may name besides what its step named. */
export interface Namable {
  readonly areas: readonly { readonly code: AreaCode; readonly name: string; readonly anchor: LngLat }[];
  readonly ground: readonly Candidate[];
}

/**
 * Labels for a map that the reader moves: first all that the step drew, then the other divisions and the ground, each
 * where there is room at this zoom.
 */
export function toFreeLabels(
  picture: Pick<Picture, 'labels' | 'circles'>,
  { areas, ground }: Namable,
  sight: Sight
): MapLabel[] {
  const free = areas.map((area) => freeArea(area, picture));
  const drawn = drawnLabels(picture.labels).map((label) => withSpots(label, [...free, ...ground]));
  const isNew = ({ id }: Unplaced): boolean => drawn.every((each) => each.id !== id);
  const taken = [...sight.reserved];
  const own = place(drawn, picture, sight, taken);
  const note = placeNote(picture, sight, taken);
  return [...own, ...note, ...place([...free, ...ground].filter(isNew), picture, sight, taken)];
}

/** The step's labels, each once and without the line that led to it: there is room enough elsewhere now. */
function drawnLabels(labels: readonly MapLabel[]): Unplaced[] {
  const byId = new Map<string, Unplaced>();
  for (const { from, to, short, ...label } of labels) {
    const id = ownId(label.id);
    if (from === 'never' || short !== undefined || byId.has(id)) continue;
    byId.set(id, { ...label, id, at: to ?? label.at });
  }
  return [...byId.values()].sort((a, b) => LABEL_RANKS[a.kind] - LABEL_RANKS[b.kind]);
}

/** A division at its own best point, whatever the view; beside its circle, where it has one. */
function freeArea(
  { code, name, anchor }: Namable['areas'][number],
  { circles }: Pick<Picture, 'circles'>
): Candidate {
  const circle = circles.find((each) => each.code === code);
  const [first = { at: anchor }, ...others] = circle ? spotsBeside(circle) : [];
  return { id: `area:${code}`, kind: 'area', text: name, area: code, ...first, others };
}

const SIDES = ['west', 'north', 'south'] as const;

/** Where else a label may stand that the step placed in a map of another size: a line's plate anywhere on its line. */
function withSpots(label: Unplaced, namable: readonly Candidate[]): Candidate {
  const same = namable.find(({ id }) => id === label.id);
  const spots = same ? [spotOf(same), ...(same.others ?? [])] : [];
  const sides = POINTS.includes(label.kind)
    ? [undefined, ...SIDES].map((side) => ({ at: label.at, ...(side && { side }) }))
    : [];
  return { ...label, others: [...spots, ...sides] };
}

const spotOf = ({ at, side, clear }: Spot): Spot => ({
  at,
  ...(side && { side }),
  ...(clear !== undefined && { clear })
});

function place(
  labels: readonly Candidate[],
  { circles }: Pick<Picture, 'circles'>,
  { bounds, frame, room }: Sight,
  taken: Box[]
): MapLabel[] {
  const isFree = (label: Unplaced): boolean => {
    const box = labelBox(label, bounds, frame, room);
    if (!contains(room, box) || taken.some((other) => overlaps(box, other))) return false;
    return !YIELDING.includes(label.kind) || !liesOnCircle(box, circles, { bounds, frame, room });
  };
  return labels.flatMap(({ others = [], ...label }): MapLabel[] => {
    const found = [label, ...others.map((spot) => ({ ...bareOf(label), ...spot }))].find(isFree);
    if (!found) return [];
    taken.push(labelBox(found, bounds, frame, room));
    return [{ ...found, from: 'small' }];
  });
}

/** A label without the side that it stood on. */
function bareOf(label: Unplaced): Unplaced {
  const bare: { -readonly [Key in keyof Unplaced]: Unplaced[Key] } = { ...label };
  delete bare.side;
  delete bare.clear;
  return bare;
}

/** The step's sentence stands anew by what it points to: a name that lies there is what it is about. */
function placeNote(
  { labels, circles }: Pick<Picture, 'labels' | 'circles'>,
  { bounds, frame, room }: Sight,
  taken: Box[]
): MapLabel[] {
  const note = labels.find(({ kind }) => kind === 'note');
  if (!note?.to) return [];
  const [x, y] = toPx(note.to, bounds, frame);
  // Of what is not in sight it would be said of something else.
  if (!contains(room, { x, y, width: 0, height: 0 })) return [];
  const isThere = (box: Box): boolean => overlaps(box, { x, y, width: 0.1, height: 0.1 });
  const found = notePlace(
    { at: note.to, texts: [note.text] },
    { bounds, frame, room },
    {
      own: taken.filter(isThere),
      others: taken.filter((box) => !isThere(box)),
      circles,
      lines: []
    }
  );
  if (!found) return [];
  taken.push(labelBox(found, bounds, frame, room));
  return [{ ...found, from: 'small' }];
}
