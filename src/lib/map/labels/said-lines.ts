import type { MapLabel } from '../picture';
import { groundNames, isClear } from './ground-names';
import { narrowId, ownId } from './narrow-id';
import { isIn } from './note';
import type { Around, Candidate, Unplaced } from './placement';
import { yielding, YIELDING } from './yielding';

/**
 * Names of lines that the words beside a map speak of, and the other names: in a small room those of water, neighbours
 * and divisions that nobody speaks of give way to them.
 */
export function withSaidLines(
  lines: readonly Candidate[],
  named: readonly MapLabel[],
  around: Around,
  said: ReadonlySet<string>
): MapLabel[] {
  const free = groundNames(lines, named, around);
  const givesWay = ({ id, kind }: MapLabel): boolean =>
    !said.has(ownId(id)) && (YIELDING.includes(kind) || kind === 'area');
  const firm = named.filter((label) => label.from !== 'never' && !givesWay(label));
  const pressed: MapLabel[] = [];
  for (const { others = [], ...label } of lines) {
    const shown = [...firm, ...free, ...pressed].filter((each) => isIn(each, 'small'));
    if (shown.some(({ id }) => ownId(id) === label.id)) continue;
    const spots: Unplaced[] = [label, ...others.map((spot) => ({ ...label, ...spot }))];
    const spot = spots.find((each) => isClear(each, shown, around.rooms.small, around));
    if (spot) pressed.push({ ...spot, id: narrowId(label.id), from: 'narrow' });
  }
  return [...yielding(named, pressed, around), ...free, ...pressed];
}
