import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import type { MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { SMALL_MAP_DISTANCES } from './label-lines';
import { withLeads } from './leads';
import type { Around, Candidate } from './placement';
import { toPx } from './to-px';

/**
 * Names of a small room at the ends of lines: as many as have a place in any order, at lines as short as they can be.
 * Farther off only where more of them have a place so.
 */
export function closeLeads(
  crowded: readonly Candidate[],
  placed: readonly MapLabel[],
  around: Around
): MapLabel[] {
  const frame = fitFrame(around.bounds, around.rooms.small);
  const { near, far } = SMALL_MAP_DISTANCES;
  const ledIn = (order: readonly Candidate[], distances: readonly number[]): MapLabel[] =>
    withLeads(order, { size: 'small', placed, distances, ...around });
  // Who has no place alone has none among others, and looking for one in vain takes longest.
  const able = crowded.filter((label) => ledIn([label], near).length > 0);
  const close = ordersOf(able)
    .map((order) => ledIn(order, near))
    .reduce((best, each) => (isBetter(each, best, around.bounds, frame) ? each : best));
  if (close.length === crowded.length) return close;
  // Far off, any order will do in which all have a place: the search is long, and maps are made anew at every choice.
  const wider = ordersOf(crowded).reduce<MapLabel[]>(
    (best, order) => (best.length === crowded.length ? best : longer(best, ledIn(order, [...near, ...far]))),
    []
  );
  return wider.length > close.length ? wider : close;
}

const longer = (one: MapLabel[], other: MapLabel[]): MapLabel[] => (other.length > one.length ? other : one);

/** Whoever comes first has its choice. */
function ordersOf(labels: readonly Candidate[]): (readonly Candidate[])[] {
  const along = (axis: 0 | 1): Candidate[] => [...labels].sort((a, b) => a.at[axis] - b.at[axis]);
  return [along(0).reverse(), along(1).reverse(), labels, along(0), along(1)];
}

/** More names, or as many at shorter lines. */
function isBetter(one: readonly MapLabel[], than: readonly MapLabel[], bounds: Bounds, frame: Box): boolean {
  const lengthOf = (labels: readonly MapLabel[]): number =>
    labels.reduce((sum, { at, to = at }) => {
      const [[x, y], [toX, toY]] = [toPx(at, bounds, frame), toPx(to, bounds, frame)];
      return sum + Math.hypot(x - toX, y - toY);
    }, 0);
  return one.length === than.length ? lengthOf(one) < lengthOf(than) : one.length > than.length;
}
