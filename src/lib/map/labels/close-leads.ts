import { fitFrame } from '../stage/camera';
import type { MapLabel } from '../picture';
import { discsCrossed, toDiscs } from './discs';
import { withLeads } from './leads';
import type { Around, Candidate } from './placement';
import { toPx } from './to-px';

/**
 * Names of a small room at the ends of lines: as many as have a place in any order, at lines that cross as few circles
 * and are as short as they can be. Farther off only where more of them have a place so.
 */
export function closeLeads(
  crowded: readonly Candidate[],
  placed: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const ledIn = (order: readonly Candidate[], reach: 'near' | 'far', mayCross = false): MapLabel[] =>
    withLeads(order, { size: 'small', placed, reach, mayCross, ...around });
  // Who has no place alone has none among others, and looking for one in vain takes longest.
  const able = crowded.filter((label) => ledIn([label], 'near').length > 0);
  const close = ordersOf(able)
    .map((order) => ledIn(order, 'near'))
    .reduce((best, each) => (isBetter(each, best, around) ? each : best));
  if (close.length === crowded.length) return close;
  // Far off, any order will do in which all have a place: the search is long, and maps are made anew at every choice.
  let wider: MapLabel[] = [];
  for (const mayCross of [false, true])
    for (const order of ordersOf(crowded)) {
      if (wider.length === crowded.length) break;
      wider = longer(wider, ledIn(order, 'far', mayCross));
    }
  return wider.length > close.length ? wider : close;
}

const longer = (one: MapLabel[], other: MapLabel[]): MapLabel[] => (other.length > one.length ? other : one);

/** Whoever comes first has its choice. */
function ordersOf(labels: readonly Candidate[]): (readonly Candidate[])[] {
  const along = (axis: 0 | 1): Candidate[] => [...labels].sort((a, b) => a.at[axis] - b.at[axis]);
  return [along(0).reverse(), along(1).reverse(), labels, along(0), along(1)];
}

/** More names, or as many at lines that cross fewer circles, or as few at shorter ones. */
function isBetter(one: readonly MapLabel[], than: readonly MapLabel[], around: Around): boolean {
  if (one.length !== than.length) return one.length > than.length;
  const [own, other] = [one, than].map((labels) => measureLines(labels, around));
  return own!.crossed === other!.crossed ? own!.px < other!.px : own!.crossed < other!.crossed;
}

/** How many circles the lines to names cross in a small room, and how long they are. */
function measureLines(
  labels: readonly MapLabel[],
  { bounds, circles, rooms }: Around
): { readonly crossed: number; readonly px: number } {
  const room = rooms.small;
  const frame = fitFrame(bounds, room);
  const discs = toDiscs(circles, { bounds, frame, room });
  const lines = labels.map(({ at, to = at, area }) => {
    const [from, end] = [toPx(to, bounds, frame), toPx(at, bounds, frame)];
    const others = discs.filter(({ code }) => code !== area);
    return { crossed: discsCrossed(from, end, others), px: Math.hypot(from[0] - end[0], from[1] - end[1]) };
  });
  return {
    crossed: lines.reduce((sum, each) => sum + each.crossed, 0),
    px: lines.reduce((sum, each) => sum + each.px, 0)
  };
}
