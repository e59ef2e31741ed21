import { m } from '../../paraglide/messages';
import { lengthKey, parsePeriod } from '../../domain/period';
import type { BoundaryId } from '../../domain/ids';
import { words } from '../../words/current';
import type { ExploreState } from './explore-state';
import { figuresIn } from './grounds';
import { toOptions, type Option } from './options';
import type { ExploreData } from './page';

/** The map that lies over the left of the state's own, up to a line that the reader moves. */
export interface SwipeSide {
  readonly period: string;
  readonly boundary: BoundaryId;
}

type Shown = Omit<ExploreState, 'second' | 'swipe'>;

/** The same numbers at another period of that length, or on another boundary. Circles and changes have no second side. */
export function swipeOptions(shown: Shown, data: ExploreData): Option[] {
  const { indicator, measure, family, ground, period, boundary, since, look, over } = shown;
  const here = parsePeriod(period);
  if (since !== null || look !== 'fill' || over !== null || !here) return [];
  return toOptions(figuresIn(ground, data)).filter(
    (option) =>
      option.indicator === indicator &&
      option.measure === measure &&
      option.family === family &&
      lengthKey(option.period) === lengthKey(here) &&
      // Ground that boundaries share is drawn on either: that would be one map twice.
      (option.boundary === boundary ? option.period.text !== period : ground === 'own')
  );
}

export const sideOf = ({ period, boundary }: Option): SwipeSide => ({ period: period.text, boundary });

export const keyOfSide = ({ period, boundary }: SwipeSide): string => `${period}@${boundary}`;

/** After another choice: the same left side where it may still be had. */
export function keepSwipe(swipe: SwipeSide | null, shown: Shown, data: ExploreData): SwipeSide | null {
  if (!swipe) return null;
  const found = swipeOptions(shown, data).map(sideOf);
  return found.find((side) => keyOfSide(side) === keyOfSide(swipe)) ?? null;
}

/** How an address has it: the period alone where the boundary is the map's. */
export function writeSwipe(swipe: SwipeSide, { boundary }: Pick<Shown, 'boundary'>): string {
  return swipe.boundary === boundary ? swipe.period : keyOfSide(swipe);
}

/** The wish of an address; what cannot be had is told. */
export function wishedSwipe(
  wish: string | undefined,
  shown: Shown,
  data: ExploreData,
  problems: string[]
): SwipeSide | null {
  if (wish === undefined || wish === '') return null;
  const [period = '', boundary = shown.boundary] = wish.split('@');
  const own = swipeOptions(shown, data).map(sideOf);
  const found = own.find((side) => side.period === period && side.boundary === boundary);
  if (!found) {
    const said = parsePeriod(period) ? words().period(period) : wish;
    problems.push(own.length > 0 ? m.explore_no_swipe_side({ wish: said }) : m.explore_no_swipe());
  }
  return found ?? null;
}

/** What tells a side apart: its period, or its boundary, or both. */
export function sayTitles(sides: readonly SwipeSide[], nameOf: (boundary: BoundaryId) => string): string[] {
  const isOther = (read: (side: SwipeSide) => string): boolean => new Set(sides.map(read)).size > 1;
  const hasPeriods = isOther(({ period }) => period);
  const hasBoundaries = isOther(({ boundary }) => boundary);
  return sides.map(({ period, boundary }) =>
    [...(hasPeriods ? [words().period(period)] : []), ...(hasBoundaries ? [nameOf(boundary)] : [])].join(
      m.map_title_separator()
    )
  );
}
