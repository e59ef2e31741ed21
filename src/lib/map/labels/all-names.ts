import { fitFrame } from '../stage/camera';
import type { MapLabel } from '../picture';
import { closeLeads } from './close-leads';
import { narrowId, ownId } from './narrow-id';
import { isIn } from './note';
import type { Around, Candidate, RoomSize, Unplaced } from './placement';
import { secondSides } from './second-places';
import { toPx } from './to-px';
import { YIELDING, yielding } from './yielding';

/** Whether a room of that size has the name, at its own place or elsewhere. */
export const isInRoom = (
  { id }: Pick<Unplaced, 'id'>,
  placed: readonly MapLabel[],
  size: RoomSize
): boolean => placed.some((each) => ownId(each.id) === id && isIn(each, size));

const isInSmall = (label: Pick<Unplaced, 'id'>, placed: readonly MapLabel[]): boolean =>
  isInRoom(label, placed, 'small');

export const toNarrow = (label: MapLabel): MapLabel => ({ ...label, id: narrowId(label.id) });

interface Try {
  /** The names that gave up their places in a small room. */
  readonly moved: readonly MapLabel[];
  /** All names that were there before. */
  readonly base: readonly MapLabel[];
  readonly found: readonly MapLabel[];
  readonly missing: readonly Candidate[];
}

/** As many names as are nearest to one without a place give theirs up, one after the other and then together. */
const MOST_MOVED = 4;

/**
 * The names of all divisions in a small room: those that have no place there beside their circles or at the ends of
 * lines; where one still has none, names next to it move too. Names of water and neighbours give way to all of them.
 */
export function withAllNames(
  crowded: readonly Candidate[],
  placed: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const firm = placed.filter(({ kind }) => !YIELDING.includes(kind));
  const open = crowded.filter((label) => !isInSmall(label, firm));
  const tryWithout = (moved: readonly MapLabel[]): Try => {
    const base = firm.map((label): MapLabel => (moved.includes(label) ? { ...label, from: 'wide' } : label));
    const freed = crowded.filter(({ id }) => moved.some((label) => label.id === id));
    const sided = secondSides([...freed, ...open], base, around);
    const rest = [...open, ...freed].filter((label) => !isInSmall(label, sided));
    const led = closeLeads(rest, [...base, ...sided], around).map(toNarrow);
    const found = [...sided, ...led];
    return { moved, base, found, missing: rest.filter((label) => !isInSmall(label, found)) };
  };
  let best = tryWithout([]);
  for (let before = Infinity; best.missing.length > 0 && best.missing.length < before;) {
    before = best.missing.length;
    const { moved } = best;
    for (const more of movesFor(best, firm, crowded, around)) {
      const other = tryWithout([...moved, ...more]);
      if (other.missing.length < best.missing.length) best = other;
      if (best.missing.length === 0) break;
    }
  }
  const yielded = yielding(
    placed.filter(({ kind }) => YIELDING.includes(kind)),
    best.found,
    around
  );
  return [...best.base, ...yielded, ...best.found];
}

/** Which names may give up their places for one that has none: the nearest to it, each alone, then all of them. */
function movesFor(
  { moved, missing: [lost] }: Try,
  firm: readonly MapLabel[],
  crowded: readonly Candidate[],
  { bounds, rooms }: Around
): (readonly MapLabel[])[] {
  if (!lost) return [];
  const frame = fitFrame(bounds, rooms.small);
  const [x, y] = toPx(lost.at, bounds, frame);
  const distanceTo = ({ at }: MapLabel): number => {
    const [otherX, otherY] = toPx(at, bounds, frame);
    return Math.hypot(otherX - x, otherY - y);
  };
  const near = firm
    .filter((label) => !moved.includes(label))
    .filter(
      (label) => label.from === 'small' && label.kind === 'area' && crowded.some(({ id }) => id === label.id)
    )
    .sort((a, b) => distanceTo(a) - distanceTo(b))
    .slice(0, MOST_MOVED);
  return [...near.map((label) => [label]), near.slice(0, 2), near];
}
