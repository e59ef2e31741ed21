import { m } from '../../paraglide/messages';
import { least } from 'd3-array';
import type { IndicatorId } from '../../domain/ids';
import { words } from '../../words/current';
import { momentOf, parsePeriod } from '../../domain/period';
import { placeKey } from '../../domain/preferred-figure';
import type { ExploreState } from './explore-state';
import { figuresIn, type GroundMode } from './grounds';
import { figuresOf } from './option-figures';
import { toOptions, type Option } from './options';
import type { ExploreData } from './page';

/** The other number of every division, which a plot sets against the map's. */
export interface Second {
  readonly indicator: IndicatorId;
  readonly period: string;
}

export type Shown = Pick<
  ExploreState,
  'indicator' | 'measure' | 'period' | 'boundary' | 'family' | 'ground' | 'look' | 'since'
>;

/** A way in which another number stands beside the map's: what it may be, and what the control is called that lists it. */
export interface Company {
  readonly offer: (shown: Shown, data: ExploreData) => Option[];
  readonly control: () => string;
}

/** Fewer dots are better said in a sentence. */
const FEWEST = 3;

/** Set against them in a plot. */
export const PLOT: Company = {
  offer: (shown, data) =>
    meetingOptions(shown, data).filter(({ indicator }) => indicator !== shown.indicator),
  control: m.explore_second
};

/** What may meet the map's numbers, place for place: values on the same ground, of the same status. */
export function meetingOptions(shown: Shown, data: ExploreData): Option[] {
  const all = toOptions(figuresIn(shown.ground, data));
  const here = all.find((option) => isShown(option, shown));
  if (!here) return [];
  const made = meeting.get(here) ?? all.filter((option) => isMeeting(option, here, shown.ground, data));
  meeting.set(here, made);
  return made;
}

/** A choice asks of every map of the same numbers what it could meet, and every map is one of the same options. */
const meeting = new WeakMap<Option, Option[]>();
const placesKnown = new WeakMap<Option, ReadonlySet<string>>();

function isMeeting(option: Option, here: Option, ground: GroundMode, data: ExploreData): boolean {
  const { measure, boundary, family, count } = option;
  if (measure !== 'value' || boundary !== here.boundary || family !== here.family || count < FEWEST)
    return false;
  const places = placesOf(here, ground, data);
  return [...placesOf(option, ground, data)].filter((place) => places.has(place)).length >= FEWEST;
}

const isShown = (option: Option, shown: Shown): boolean =>
  option.indicator === shown.indicator &&
  option.measure === shown.measure &&
  option.boundary === shown.boundary &&
  option.family === shown.family &&
  option.period.text === shown.period;

function placesOf(option: Option, ground: GroundMode, data: ExploreData): ReadonlySet<string> {
  const made = placesKnown.get(option) ?? findPlaces(option, ground, data);
  placesKnown.set(option, made);
  return made;
}

function findPlaces(option: Option, ground: GroundMode, data: ExploreData): Set<string> {
  const known = figuresOf(option, ground, data).filter(({ value }) => value !== null);
  return new Set(known.map(({ place }) => placeKey(place)));
}

/** Of an indicator's periods the one nearest to the map's. */
export function nearestSecond(
  indicator: string,
  shown: Shown,
  data: ExploreData,
  { offer }: Company
): Second | null {
  return nearestOf(offer(shown, data), indicator, shown.period);
}

function nearestOf(offered: readonly Option[], indicator: string, period: string): Second | null {
  const own = offered.filter((option) => option.indicator === indicator);
  const here = parsePeriod(period);
  const found = least(own, (option) => Math.abs(momentOf(option.period) - (here ? momentOf(here) : 0)));
  return found ? { indicator: found.indicator, period: found.period.text } : null;
}

/** After another choice: the same other number where it may still be had, at the nearest period if not at its own. */
export function keepSecond(
  second: Second | null,
  shown: Shown,
  data: ExploreData,
  company: Company
): Second | null {
  if (!second) return null;
  const own = company.offer(shown, data).filter(({ indicator }) => indicator === second.indicator);
  const isStill = own.some(({ period }) => period.text === second.period);
  return isStill ? second : nearestSecond(second.indicator, shown, data, company);
}

/** Another map of the same numbers, on another boundary or of another period, and what could meet it. */
export interface OtherMap {
  readonly option: Option;
  readonly offered: readonly Option[];
}

export function otherMaps(shown: Shown, data: ExploreData, company: Company): OtherMap[] {
  const twins = toOptions(figuresIn(shown.ground, data)).filter(
    (option) =>
      option.indicator === shown.indicator &&
      option.measure === shown.measure &&
      option.family === shown.family &&
      !isShown(option, shown)
  );
  return twins.map((option) => {
    const there = { ...shown, ...option, period: option.period.text, since: null };
    return { option, offered: company.offer(there, data) };
  });
}

/** The maps that a number could meet that cannot meet this one. */
export function secondElsewhere(
  indicator: string,
  maps: readonly OtherMap[]
): readonly { readonly option: Option; readonly second: Second }[] {
  return maps.flatMap(({ option, offered }) => {
    const second = nearestOf(offered, indicator, option.period.text);
    return second ? [{ option, second }] : [];
  });
}

/** The wish of an address, `gdp` or `gdp@2022`; what cannot be had is told with what can. */
export function wishedSecond(
  wish: string | undefined,
  shown: Shown,
  data: ExploreData,
  problems: string[],
  company: Company
): Second | null {
  if (wish === undefined || wish === '') return null;
  const [id = '', period] = wish.split('@');
  const own = company.offer(shown, data).filter(({ indicator }) => indicator === id);
  const named = own.find((option) => option.period.text === period);
  if (named) return { indicator: named.indicator, period: named.period.text };
  const nearest = nearestSecond(id, shown, data, company);
  if (nearest && period === undefined) return nearest;
  problems.push(nearest ? m.explore_no_second_period({ wish }) : sayNone(id, shown, data, company));
  return nearest;
}

function sayNone(id: string, shown: Shown, data: ExploreData, company: Company): string {
  const name = data.indicators.find((each) => each.id === id)?.name;
  if (name === undefined) return m.explore_no_indicator({ wish: id });
  const ways = secondElsewhere(id, otherMaps(shown, data, company)).map(({ option }) => option);
  const others = data.boundaries.filter(({ id: other }) =>
    ways.some(({ boundary }) => boundary === other && boundary !== shown.boundary)
  );
  if (others.length > 0) {
    const boundaries = others.map((each) => each.name).join(m.site_list_separator());
    return m.explore_no_second_here({ indicator: name, boundaries });
  }
  const [way] = ways;
  return way
    ? m.explore_no_second_now({ indicator: name, period: words().period(way.period.text) })
    : m.explore_no_second({ indicator: name, control: company.control() });
}
