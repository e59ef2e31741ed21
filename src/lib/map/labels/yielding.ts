import { overlaps } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import type { LabelKind, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { meets } from './label-lines';
import { isIn } from './note';
import { labelBox, type Around, type RoomSize } from './placement';
import { toPx } from './to-px';

/** What is no number's name gives way to circles and notes. */
export const YIELDING: readonly LabelKind[] = ['water', 'neighbour'];

/** Names of water, neighbours and divisions are there only where none of `notes` lies over them, and neither line over the other's name. */
export function yielding(
  labels: readonly MapLabel[],
  notes: readonly MapLabel[],
  { bounds, rooms }: Around
): MapLabel[] {
  const isTaken = (label: MapLabel, size: RoomSize): boolean => {
    const frame = fitFrame(bounds, rooms[size]);
    const boxOf = (each: MapLabel): Box => labelBox(each, bounds, frame, rooms[size]);
    const lineOf = ({ at, to }: MapLabel) =>
      to && ([toPx(at, bounds, frame), toPx(to, bounds, frame)] as const);
    const crosses = (one: MapLabel, other: MapLabel): boolean => {
      const line = lineOf(one);
      return line !== undefined && meets(line, boxOf(other));
    };
    const isOn = (note: MapLabel): boolean =>
      overlaps(boxOf(note), boxOf(label)) || crosses(note, label) || crosses(label, note);
    return notes.some((note) => isIn(note, size) && isOn(note));
  };
  return labels.map((label) => {
    if (!YIELDING.includes(label.kind) && label.kind !== 'area') return label;
    if (label.from === 'narrow') return isTaken(label, 'small') ? { ...label, from: 'never' } : label;
    if (isTaken(label, 'wide')) return { ...label, from: 'never' };
    return label.from === 'small' && isTaken(label, 'small') ? { ...label, from: 'wide' } : label;
  });
}
