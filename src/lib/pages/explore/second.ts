import { m } from '../../paraglide/messages';
import { least } from 'd3-array';
import type { IndicatorId } from '../../domain/ids';
import { momentOf, parsePeriod } from '../../domain/period';
import { placeKey } from '../../domain/preferred-figure';
import type { ExploreState } from './explore-state';
import { figuresIn } from './grounds';
import { figuresOf } from './option-figures';
import { toOptions, type Option } from './options';
import type { ExploreData } from './page';

/** The other number of every division, which a plot sets against the map's. */
export interface Second {
  readonly indicator: IndicatorId;
  readonly period: string;
}

type Shown = Pick<ExploreState, 'indicator' | 'measure' | 'period' | 'boundary' | 'family' | 'ground'>;

/** Fewer dots are better said in a sentence. */
const FEWEST = 3;

/** What may meet the map's numbers, place for place: values on the same ground, of the same status. */
export function secondOptions(shown: Shown, data: ExploreData): Option[] {
  const { indicator, boundary, family, ground } = shown;
  const all = toOptions(figuresIn(ground, data)).filter(
    (option) => option.measure === 'value' && option.boundary === boundary && option.family === family
  );
  const here = toOptions(figuresIn(ground, data)).find((option) => isShown(option, shown));
  const places = here ? placesOf(here, shown, data) : new Set<string>();
  return all.filter(
    (option) =>
      option.indicator !== indicator &&
      option.count >= FEWEST &&
      [...placesOf(option, shown, data)].filter((place) => places.has(place)).length >= FEWEST
  );
}

const isShown = (option: Option, shown: Shown): boolean =>
  option.indicator === shown.indicator &&
  option.measure === shown.measure &&
  option.boundary === shown.boundary &&
  option.family === shown.family &&
  option.period.text === shown.period;

function placesOf(option: Option, { ground }: Shown, data: ExploreData): Set<string> {
  const known = figuresOf(option, ground, data).filter(({ value }) => value !== null);
  return new Set(known.map(({ place }) => placeKey(place)));
}

/** Of an indicator's periods the one nearest to the map's. */
export function nearestSecond(indicator: string, shown: Shown, data: ExploreData): Second | null {
  const own = secondOptions(shown, data).filter((option) => option.indicator === indicator);
  const here = parsePeriod(shown.period);
  const found = least(own, (option) => Math.abs(momentOf(option.period) - (here ? momentOf(here) : 0)));
  return found ? { indicator: found.indicator, period: found.period.text } : null;
}

/** After another choice: the same other number where it may still be had, at the nearest period if not at its own. */
export function keepSecond(second: Second | null, shown: Shown, data: ExploreData): Second | null {
  if (!second) return null;
  const own = secondOptions(shown, data).filter(({ indicator }) => indicator === second.indicator);
  const isStill = own.some(({ period }) => period.text === second.period);
  return isStill ? second : nearestSecond(second.indicator, shown, data);
}

/** Boundaries on which a number that cannot meet the map's here could. */
export function secondElsewhere(
  indicator: string,
  shown: Shown,
  data: ExploreData
): readonly { readonly option: Option; readonly second: Second }[] {
  const twins = toOptions(figuresIn(shown.ground, data)).filter(
    (option) =>
      option.indicator === shown.indicator &&
      option.measure === shown.measure &&
      option.family === shown.family &&
      !isShown(option, shown)
  );
  return twins.flatMap((option) => {
    const second = nearestSecond(indicator, { ...shown, ...option, period: option.period.text }, data);
    return second ? [{ option, second }] : [];
  });
}

/** The wish of an address, `gdp` or `gdp@2022`; what cannot be had is told with what can. */
export function wishedSecond(
  wish: string | undefined,
  shown: Shown,
  data: ExploreData,
  problems: string[]
): Second | null {
  if (wish === undefined || wish === '') return null;
  const [id = '', period] = wish.split('@');
  const own = secondOptions(shown, data).filter(({ indicator }) => indicator === id);
  const named = own.find((option) => option.period.text === period);
  if (named) return { indicator: named.indicator, period: named.period.text };
  const nearest = nearestSecond(id, shown, data);
  if (nearest && period === undefined) return nearest;
  problems.push(nearest ? m.explore_no_second_period({ wish }) : sayNone(id, shown, data));
  return nearest;
}

function sayNone(id: string, shown: Shown, data: ExploreData): string {
  const name = data.indicators.find((each) => each.id === id)?.name;
  if (name === undefined) return m.explore_no_indicator({ wish: id });
  const boundaries = secondElsewhere(id, shown, data).map(({ option }) => option.boundary);
  const names = data.boundaries.filter((each) => boundaries.includes(each.id)).map((each) => each.name);
  return names.length > 0
    ? m.explore_no_second_here({ indicator: name, boundaries: names.join(m.site_list_separator()) })
    : m.explore_no_second({ indicator: name });
}
