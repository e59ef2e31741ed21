import type { Bounds } from '../../domain/ids';
import { fitFrame } from '../stage/camera';
import { labelBox, type Candidate, type Rooms, type RoomSize } from './placement';

/** A name may hide this much of its division, by area: more, and a reader no longer sees what it names. */
const MOST = 0.75;
const SIZES: readonly RoomSize[] = ['small', 'wide'];

/** The rooms in which a name would hide the division that it stands on; `fills` tells which share of the view that has. */
export function roomsCovered(
  label: Candidate,
  {
    bounds,
    rooms,
    fills
  }: { readonly bounds: Bounds; readonly rooms: Rooms; readonly fills: (share: number) => boolean }
): RoomSize[] {
  return SIZES.filter((size) => {
    const frame = fitFrame(bounds, rooms[size]);
    const { width, height } = labelBox(label, bounds, frame);
    return !fills((width * height) / MOST / (frame.width * frame.height));
  });
}
