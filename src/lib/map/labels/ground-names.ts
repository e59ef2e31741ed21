import { contains, overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import type { MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { liesOnCircle } from './beside-circles';
import { cornerBoxes } from './corner-boxes';
import { meets } from './label-lines';
import { isIn } from './note';
import { labelBox, type Around, type Candidate, type RoomSize, type Unplaced } from './placement';
import { toPx } from './to-px';

/**
 * Names of the ground, in their order, where nothing else stands: no name, no line to a name, no circle. Each takes the
 * first of its places that is free.
 */
export function groundNames(
  ground: readonly Candidate[],
  named: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const placed = named.filter(({ from }) => from !== 'never');
  const shown: MapLabel[] = [];
  const isFree = (label: Unplaced, size: RoomSize): boolean => {
    const rivals = [...placed, ...shown].filter((each) => isIn(each, size));
    return isClear(label, rivals, around.rooms[size], around);
  };
  for (const { others = [], ...label } of ground) {
    const spots: Unplaced[] = [label, ...others.map((spot) => ({ ...label, ...spot }))];
    const free = spots.filter((spot) => isFree(spot, 'wide'));
    const everywhere = free.find((spot) => isFree(spot, 'small'));
    const chosen = everywhere ?? free[0];
    if (chosen) shown.push({ ...chosen, from: everywhere ? 'small' : 'wide' });
  }
  return shown;
}

/** Whether a name meets no other one, no line to one, no circle and nothing that stands in a corner. */
export function isClear(
  label: Unplaced,
  rivals: readonly MapLabel[],
  room: Box,
  { bounds, circles, ...corners }: Around
): boolean {
  const frame = fitFrame(bounds, room);
  const box = labelBox(label, bounds, frame, room);
  const isTaken = (rival: MapLabel): boolean =>
    overlaps(box, labelBox(rival, bounds, frame, room)) ||
    (rival.to !== undefined && meets([toPx(rival.at, bounds, frame), toPx(rival.to, bounds, frame)], box));
  const isReserved = cornerBoxes(corners, bounds, room).some((other) => overlaps(box, other));
  return (
    contains(room, box) &&
    !isReserved &&
    !rivals.some(isTaken) &&
    !liesOnCircle(box, circles, { bounds, frame, room })
  );
}
