import type { CircleDrawing } from '../picture';
import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import { fitFrame } from '../stage/camera';
import { liesOnCircle } from './beside-circles';
import { cornerBoxes } from './corner-boxes';
import { labelBox, type Around, type Candidate, type Unplaced } from './placement';

/**
 * Gives each label with several places the first that neither a fixed label nor an earlier one needs, clear of circles
 * where one is: in a frame of the small room, where little space is left, or else of the wide one.
 */
export function settle(
  labels: readonly Candidate[],
  { bounds, circles, rooms: { small, wide }, ...corners }: Around,
  said: ReadonlySet<string>
): Candidate[] {
  const fixed = labels.filter(({ id, others, kind }) => !others && (kind !== 'area' || said.has(id)));
  const moved: Unplaced[] = [];
  const isFree = (label: Unplaced, room: Box, over: readonly CircleDrawing[]): boolean => {
    const frame = fitFrame(bounds, room);
    const boxOf = (each: Unplaced): Box => labelBox(each, bounds, frame, room);
    const box = boxOf(label);
    const others = [...[...fixed, ...moved].map(boxOf), ...cornerBoxes(corners, bounds, room)];
    const isTaken = others.some((other) => overlaps(box, other));
    return contains(room, box) && !isTaken && !liesOnCircle(box, over, { bounds, frame, room });
  };
  const rooms = [[small, wide], [small], [wide]];
  const tries = [circles, []].flatMap((over) =>
    rooms.map((all) => (spot: Unplaced) => all.every((room) => isFree(spot, room, over)))
  );
  return labels.map(({ others, ...label }) => {
    if (!others) return label;
    const spots = [label, ...others.map((spot) => ({ ...label, ...spot }))];
    const settled = tries.flatMap((isGood) => spots.find(isGood) ?? [])[0] ?? label;
    moved.push(settled);
    return settled;
  });
}

/** Names beside circles stand where the first of them was, the largest circle's first: it has its name before others. */
export function largestFirst(labels: readonly Candidate[]): Candidate[] {
  const isCircled = ({ clear }: Candidate): boolean => clear !== undefined;
  const at = labels.findIndex(isCircled);
  if (at < 0) return [...labels];
  const circled = labels.filter(isCircled).sort((a, b) => (b.clear ?? 0) - (a.clear ?? 0));
  return [...labels.slice(0, at), ...circled, ...labels.slice(at).filter((each) => !isCircled(each))];
}
