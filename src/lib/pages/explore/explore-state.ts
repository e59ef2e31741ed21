import { m } from '../../paraglide/messages';
import { CLASS_METHODS, type ClassMethod } from '../../domain/classify';
import type { StatusFamily } from '../../domain/comparability';
import { GROUND_NAMES, type GroundName } from '../../domain/ground';
import type { AreaCode, BoundaryId, IndicatorId, ViewId } from '../../domain/ids';
import { parsePeriod } from '../../domain/period';
import { words } from '../../words/current';
import type { Measure } from '../../domain/measure';
import { figuresIn, unitsOf, type GroundMode } from './grounds';
import type { ExploreData } from './page';
import { earlierOptions, looksOf, type MapLook } from './looks';
import { fullest, toOptions, type Option } from './options';
import { wishedOver } from './over';
import { PLOT, wishedSecond, type Second } from './second';
import { wishedSwipe, writeSwipe, type SwipeSide } from './swipe';

/** Classes cut from all periods that may be compared (a colour keeps its meaning), or from the one shown. */
export type ScaleRange = 'all' | 'own';

/** All that the explorer shows, as the address holds it. */
export interface ExploreState {
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  readonly period: string;
  readonly boundary: BoundaryId;
  readonly family: StatusFamily;
  readonly ground: GroundMode;
  readonly look: MapLook;
  /** The earlier period from which the change is shown; null: the period's own numbers. */
  readonly since: string | null;
  readonly method: ClassMethod;
  readonly scale: ScaleRange;
  readonly view: ViewId;
  readonly area: AreaCode | null;
  readonly compare: readonly AreaCode[];
  /** The other number that a plot sets against the map's; null: no plot. */
  readonly second: Second | null;
  /** The count whose circles lie over the map's colours; null: colours, or circles, alone. */
  readonly over: Second | null;
  /** The map over the left of this one; null: one map. */
  readonly swipe: SwipeSide | null;
  /** What lies on the land; null: what maps of that scale show by themselves. */
  readonly layers: readonly GroundName[] | null;
  /** Whether the map of others that the site names lies under it. */
  readonly basemap: boolean;
}

export interface Resolved {
  readonly state: ExploreState;
  /** What the address asked for and cannot have, in words. */
  readonly problems: readonly string[];
  /** What was wished is on its way; meanwhile the state is another. */
  readonly isWaiting?: boolean;
}

/** At most as many as a reader can hold side by side. */
export const COMPARE_LIMIT = 4;

type Wishes = ReadonlyMap<string, string>;
/** Says that a wish of the address cannot be had. */
type Refuse = (wished: { readonly wish: string }) => string;

/** An address's query → a state that can be shown, and what had to be left out of it. */
export function parseQuery(search: string, data: ExploreData): Resolved {
  const wishes: Wishes = new Map(new URLSearchParams(search));
  const problems: string[] = [];
  const ground = wishedGround(wishes, data, problems);
  const option = wishedOption(wishes, ground, data, problems);
  const boundary = data.boundaries.find(({ id }) => id === option.boundary)!;
  const units = unitsOf(ground, boundary, data);
  const codes = boundary.areas.map(({ code }) => code);
  const earlier = earlierOptions(option, ground, data).map(({ period }) => period.text);
  const pick = <T extends string>(key: string, known: readonly T[], fallback: T, refuse: Refuse): T => {
    const wish = wishes.get(key);
    const found = known.find((each) => each === wish);
    if (wish !== undefined && !found) problems.push(refuse({ wish }));
    return found ?? fallback;
  };
  const since =
    pick<string>('since', ['', ...earlier], '', ({ wish }) =>
      m.explore_no_since({ wish: sayPeriod(wish) })
    ) || null;
  const area = wishes.has('area')
    ? pick<AreaCode | ''>('area', codes, '', ({ wish }) =>
        m.explore_no_area({ boundary: boundary.name, wish })
      )
    : '';
  const shown = {
    ...option,
    period: option.period.text,
    ground,
    look: pick('look', looksOf(option, ground, data), 'fill', m.explore_no_look),
    since,
    method: pick('method', methodsOf({ ...option, since }, data), 'quantile', m.explore_no_method),
    scale: pick('scale', ['all', 'own'], 'all', m.explore_no_scale),
    view: pick('view', viewIds(data), viewIds(data)[0]!, m.explore_no_view),
    area: area === '' ? null : (units.find((unit) => unit.codes.includes(area))?.code ?? area),
    compare: toCompare(
      wishes.get('compare') ?? '',
      units.map(({ code }) => code),
      boundary.name,
      problems
    ),
    layers: toLayers(wishes.get('layers'), data, problems),
    basemap: wishes.get('basemap') === 'on' && data.geometry.basemap !== undefined
  };
  const second = wishedSecond(wishes.get('y'), shown, data, problems, PLOT);
  const over = wishedOver(wishes.get('circles'), shown, data, problems);
  const swipe = wishedSwipe(wishes.get('swipe'), { ...shown, over }, data, problems);
  return { state: { ...shown, second, over, swipe }, problems };
}

/** As readers read it; what is no period stays as it was written. */
function sayPeriod(wish: string): string {
  return parsePeriod(wish) ? words().period(wish) : wish;
}

const viewIds = ({ views }: ExploreData): ViewId[] => views.map(({ id }) => id);

/** `given` is offered only where an editor gave breaks, and not for growth or change. */
export function methodsOf(
  {
    indicator,
    measure,
    since = null
  }: Pick<Option, 'indicator' | 'measure'> & { readonly since?: string | null },
  data: ExploreData
): ClassMethod[] {
  const own = data.indicators.find(({ id }) => id === indicator)?.breaks;
  const hasBreaks = own && measure === 'value' && since === null;
  return CLASS_METHODS.filter((method) => method !== 'given' || hasBreaks);
}

/** `same` only where the wished indicator has a figure of such ground. */
function wishedGround(wishes: Wishes, data: ExploreData, problems: string[]): GroundMode {
  const wish = wishes.get('ground');
  if (wish === undefined || wish === 'own') return 'own';
  const indicator = wishes.get('indicator') ?? data.opening;
  const isKnown = figuresIn('same', data).some((figure) => figure.indicator === indicator);
  if (wish === 'same' && isKnown) return 'same';
  problems.push(m.explore_no_ground({ wish }));
  return 'own';
}

/** Narrows the options by one wish after the other; a wish that nothing fulfils is told and left out. */
function wishedOption(wishes: Wishes, ground: GroundMode, data: ExploreData, problems: string[]): Option {
  const all = toOptions(figuresIn(ground, data));
  const narrow = (
    options: Option[],
    key: string,
    read: (option: Option) => string,
    refuse: Refuse
  ): Option[] => {
    const wish = wishes.get(key);
    const fitting = options.filter((option) => read(option) === wish);
    if (wish !== undefined && fitting.length === 0) problems.push(refuse({ wish }));
    return fitting.length > 0 ? fitting : options;
  };
  const named = narrow(all, 'indicator', ({ indicator }) => indicator, m.explore_no_indicator);
  const own =
    wishes.has('indicator') && named !== all
      ? named
      : named.filter(({ indicator }) => indicator === data.opening);
  const measured = narrow(own, 'measure', ({ measure }) => measure, m.explore_no_measure);
  const bounded = narrow(measured, 'boundary', ({ boundary }) => boundary, m.explore_no_boundary);
  const timed = narrow(
    bounded,
    'period',
    ({ period }) => period.text,
    ({ wish }) => m.explore_no_period({ wish: sayPeriod(wish) })
  );
  const judged = narrow(timed, 'status', ({ family }) => family, m.explore_no_status);
  const values = judged.filter(({ measure }) => measure === (judged[0]?.measure ?? 'value'));
  const actual = values.filter(({ family }) => family === values[0]?.family);
  const found = fullest(wishes.has('status') ? values : preferActual(values, actual));
  if (!found) throw new Error('the explorer has no figures to show');
  if (problems.length > 0 && wishes.has('period') && found.period.text !== wishes.get('period'))
    problems.push(m.explore_shown_instead({ period: words().period(found.period.text) }));
  return found;
}

function preferActual(options: readonly Option[], fallback: readonly Option[]): readonly Option[] {
  const happened = options.filter(({ family }) => family === 'actual');
  return happened.length > 0 ? happened : fallback;
}

function toCompare(
  wish: string,
  codes: readonly AreaCode[],
  boundaryName: string,
  problems: string[]
): AreaCode[] {
  const wished = [...new Set(wish.split(',').filter(Boolean))];
  for (const code of wished.filter((each) => !codes.some((known) => known === each)))
    problems.push(m.explore_no_compare({ boundary: boundaryName, wish: code }));
  const known = codes.filter((code) => wished.includes(code));
  if (known.length > COMPARE_LIMIT) problems.push(m.explore_compare_limit({ count: COMPARE_LIMIT }));
  return known.slice(0, COMPARE_LIMIT);
}

/** Written for a map without any. */
const NO_LAYERS = 'none';

function toLayers(wish: string | undefined, data: ExploreData, problems: string[]): ExploreState['layers'] {
  if (wish === undefined) return null;
  if (wish === NO_LAYERS) return [];
  const known = groundNames(data);
  const wished = wish.split(',').filter(Boolean);
  for (const name of wished.filter((each) => !known.some((one) => one === each)))
    problems.push(m.explore_no_layer({ wish: name }));
  return known.filter((name) => wished.includes(name));
}

/** What the site has of the ground. */
export function groundNames({ ground }: ExploreData): GroundName[] {
  return GROUND_NAMES.filter((name) => ground.features[name] ?? ground.spots[name]);
}

/** The shortest query that gives the state again. */
export function toQuery(state: ExploreState, data: ExploreData): string {
  const query = new URLSearchParams({
    indicator: state.indicator,
    period: state.period,
    boundary: state.boundary
  });
  if (state.measure === 'growth') query.set('measure', 'growth');
  if (state.family !== 'actual') query.set('status', state.family);
  if (state.ground !== 'own') query.set('ground', state.ground);
  if (state.look !== 'fill') query.set('look', state.look);
  if (state.since) query.set('since', state.since);
  if (state.method !== 'quantile') query.set('method', state.method);
  if (state.scale !== 'all') query.set('scale', state.scale);
  if (state.view !== data.views[0]?.id) query.set('view', state.view);
  if (state.second) query.set('y', `${state.second.indicator}@${state.second.period}`);
  if (state.over) query.set('circles', `${state.over.indicator}@${state.over.period}`);
  if (state.swipe) query.set('swipe', writeSwipe(state.swipe, state));
  if (state.area) query.set('area', state.area);
  if (state.layers) query.set('layers', state.layers.join(',') || NO_LAYERS);
  if (state.basemap) query.set('basemap', 'on');
  if (state.compare.length > 0) query.set('compare', state.compare.join(','));
  // Commas and @ may stand in a query as they are; encoded they make an address that nobody can read.
  return `?${query.toString().replaceAll('%2C', ',').replaceAll('%40', '@')}`;
}
