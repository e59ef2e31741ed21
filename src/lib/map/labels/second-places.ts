import { narrowId, ownId } from './narrow-id';
import type { MapLabel } from '../picture';
import type { Spot } from './beside-circles';
import { isClear } from './ground-names';
import { isIn } from './note';
import type { Around, Candidate, RoomSize, Unplaced } from './placement';
import { YIELDING } from './yielding';

/** Sides of its dot on which a place's name may stand when the right one is taken. */
const SIDES = ['west', 'north', 'south'] as const;

export const besideDot = ({ at }: Pick<Candidate, 'at'>): Spot[] => SIDES.map((side) => ({ at, side }));

const SIZES: readonly RoomSize[] = ['wide', 'small'];

/**
 * The names of a scene's places that found no room where the other size of map has them: in this one on any side of
 * their dots that is free. Only names of water and neighbours give way to them.
 */
export function secondPlaces(
  candidates: readonly Candidate[],
  named: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const found: MapLabel[] = [];
  for (const size of SIZES)
    for (const place of candidates.filter(isPlace)) {
      const shown = [...named, ...found].filter((each) => isIn(each, size));
      if (shown.some(({ id }) => ownId(id) === place.id)) continue;
      const firm = shown.filter(({ kind }) => !YIELDING.includes(kind));
      const spot = spotsOf(place).find((each) => isClear(each, firm, around.rooms[size], around));
      if (spot) found.push(inRoom(spot, size));
    }
  return found;
}

/**
 * Names beside circles that found no room where a wide map has them: in a small one on any side of their circles that
 * is free.
 */
export function secondSides(
  crowded: readonly Candidate[],
  named: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const found: MapLabel[] = [];
  for (const { others = [], ...label } of crowded.filter(({ clear }) => clear !== undefined)) {
    const shown = [...named, ...found].filter((each) => isIn(each, 'small'));
    if (shown.some(({ id }) => ownId(id) === label.id)) continue;
    const spots: Unplaced[] = [label, ...others.map((spot) => ({ ...label, ...spot }))];
    const spot = spots.find((each) => isClear(each, shown, around.rooms.small, around));
    if (spot) found.push(inRoom(spot, 'small'));
  }
  return found;
}

/** What a scene points out, and not what its ground has besides. */
export const isPlace = ({ kind }: Pick<Candidate, 'kind'>): boolean => kind === 'place' || kind === 'hint';

function spotsOf({ id, kind, text, at }: Candidate): Unplaced[] {
  const bare: Unplaced = { id, kind, text, at };
  return [bare, ...besideDot(bare).map((spot) => ({ ...bare, ...spot }))];
}

function inRoom(label: Unplaced, size: RoomSize): MapLabel {
  if (size === 'wide') return { ...label, from: 'wide' };
  return { ...label, id: narrowId(label.id), from: 'narrow' };
}
