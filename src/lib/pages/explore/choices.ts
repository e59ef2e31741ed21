import { group } from 'd3-array';
import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import { latestBoundary } from '../../domain/boundary';
import type { Indicator } from '../../domain/indicator';
import type { Measure } from '../../domain/measure';
import type { ListGroup } from '../../ui/list-group';
import { figuresIn, type GroundMode } from './grounds';
import type { ExploreData } from './page';
import { fullest, toOptions, type Option } from './options';
import { earlierOptions, looksOf, type MapLook } from './looks';
import { OVER } from './over';
import { keepSecond, PLOT, type Second } from './second';
import { keepSwipe } from './swipe';
import { methodsOf, type ExploreState } from './explore-state';

/** The state after choosing a map: divisions stay chosen only where the boundary does. */
export function withOption(state: ExploreState, option: Option, data: ExploreData): ExploreState {
  const { indicator, measure, period, boundary, family } = option;
  const kept = boundary === state.boundary ? {} : NOTHING_CHOSEN;
  const method = methodsOf(option, data).includes(state.method) ? state.method : 'quantile';
  const look = looksOf(option, state.ground, data).includes(state.look) ? state.look : 'fill';
  const earlier = earlierOptions(option, state.ground, data).map((other) => other.period.text);
  const since = earlier.find((text) => text === state.since && indicator === state.indicator) ?? null;
  const map = { indicator, measure, period: period.text, boundary, family };
  return withCompany({ ...state, ...kept, ...map, look, since, method }, data);
}

/** What stands beside the map's numbers stays as long as it may. */
function withCompany(state: ExploreState, data: ExploreData): ExploreState {
  const second = keepSecond(state.second, state, data, PLOT);
  const over = keepSecond(state.over, state, data, OVER);
  const swipe = keepSwipe(state.swipe, { ...state, over }, data);
  return { ...state, second, over, swipe };
}

/** Circles of a count over the colours, or none: two maps have no room for them. */
export function withOver(state: ExploreState, over: Second | null, data: ExploreData): ExploreState {
  return withCompany({ ...state, over }, data);
}

/** Colours or circles, which have no second side. */
export function withLook(state: ExploreState, look: MapLook, data: ExploreData): ExploreState {
  return withCompany({ ...state, look }, data);
}

/** The change since an earlier period, or none: an editor's breaks are cut for values, not for changes. */
export function withSince(state: ExploreState, since: string | null, data: ExploreData): ExploreState {
  const method = since && state.method === 'given' ? 'quantile' : state.method;
  return withCompany({ ...state, since, method }, data);
}

const NOTHING_CHOSEN = { area: null, compare: [] } as const;

/**
 * Divisions by themselves, or the grounds that they fill: the same map where it can be had, the boundary in force where
 * nothing else decides. Null where no such map is.
 */
export function withGround(state: ExploreState, ground: GroundMode, data: ExploreData): ExploreState | null {
  const own = toOptions(figuresIn(ground, data)).filter(
    ({ indicator, measure }) => indicator === state.indicator && measure === state.measure
  );
  const narrow = (options: readonly Option[], fits: (option: Option) => boolean): readonly Option[] => {
    const fitting = options.filter(fits);
    return fitting.length > 0 ? fitting : options;
  };
  const alike = narrow(own, ({ family }) => family === state.family);
  const timed = narrow(alike, ({ period }) => period.text === state.period);
  const today = latestBoundary(data.boundaries).id;
  const drawn = narrow(timed, ({ boundary }) => boundary === (ground === 'same' ? today : state.boundary));
  const option = fullest(drawn);
  return option ? { ...withOption({ ...state, ground }, option, data), ...NOTHING_CHOSEN } : null;
}

/** Another indicator, or its growth: the fullest map, of what happened where anything did. */
export function withIndicator(
  state: ExploreState,
  indicator: string,
  measure: Measure,
  data: ExploreData
): ExploreState {
  const same = toOptions(figuresIn(state.ground, data)).filter((option) => option.indicator === indicator);
  const ground = same.length > 0 ? state.ground : 'own';
  const all = same.length > 0 ? same : toOptions(data.figures);
  const own = all.filter((option) => option.indicator === indicator);
  const measured = own.filter((option) => option.measure === measure);
  const candidates = measured.length > 0 ? measured : own;
  const happened = candidates.filter(({ family }) => family === 'actual');
  const option = fullest(happened.length > 0 ? happened : candidates);
  return option ? withOption({ ...state, ground }, option, data) : state;
}

/** The lines of a list of indicators, under their themes. */
export function byTheme(indicators: readonly Indicator[]): ListGroup[] {
  return [...group(indicators, ({ theme }) => theme)].map(([theme, own]) => ({
    name: theme,
    lines: own.map(({ id, name }) => ({ value: id, text: name }))
  }));
}

/** One line of the list of periods, under its boundary. */
export function sayOption({ period, family, count }: Option, ground: GroundMode): string {
  const when = words().period(period.text);
  const said =
    family === 'actual' ? when : m.explore_period_status({ period: when, status: words().status[family] });
  return ground === 'same'
    ? m.explore_period_grounds({ period: said, count })
    : m.explore_period_areas({ period: said, count });
}

export function keyOfOption({ period, boundary, family }: Option): string {
  return [period.text, boundary, family].join('|');
}
