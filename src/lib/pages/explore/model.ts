import { areaAt, boundaryById, type Boundary } from '../../domain/boundary';
import type { ClassRule } from '../../domain/classify';
import { admit, familyOf } from '../../domain/comparability';
import { toGlossary } from '../../domain/glossary';
import type { Figure } from '../../domain/figure';
import type { Reason } from '../../words';
import { words } from '../../words/current';
import { toReasons } from '../../words/reasons';
import type { AreaCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { lengthKey } from '../../domain/period';
import { toMeasured } from '../../domain/measure';
import type { SceneNumbers } from '../../domain/scene-figures';
import { placeKey, preferredFigures } from '../../domain/preferred-figure';
import type { Tier } from '../../domain/source';
import { toChoropleth, type Choropleth } from '../../map/choropleth';
import { toCircles, type Circles } from '../../map/circles';
import { RAMP } from '../../map/tokens';
import { absenceOf, type Absence } from './absence';
import { figuresIn, groundWithFigure, missingPartOf, publishedOf, unitsOf, type Unit } from './grounds';
import type { ExploreData } from './page';
import { figureById, figuresWith } from './figure-index';
import { marksOf, type Mark } from '../../map/figure-marks';
import { valuesOf } from './option-figures';
import { toOptions, type Option } from './options';
import { changesOf, earlierOptions, numbersOf } from './looks';
import { rankRows } from './ranking';
import type { ExploreState } from './explore-state';
import type { SwipeSide } from './swipe';

/** What is known of one division for the indicator, period and boundary that are shown. */
export interface ExploreRow {
  readonly code: AreaCode;
  /** The divisions that it stands for; itself, or all of a ground. */
  readonly codes: readonly AreaCode[];
  readonly name: string;
  /** The figure as it was published, or what changed between two; null where there is none that may be shown. */
  readonly figure: Figure | null;
  /** What is compared: the figure, or its growth as a figure. Null exactly where `absence` is not. */
  readonly shown: Figure | null;
  readonly tiers: readonly Tier[];
  readonly marks: readonly Mark[];
  /** Place in the ranking, 1 first; null for bounds (the true value is not known) and gaps. */
  readonly rank: number | null;
  readonly absence: Absence | null;
  /** Of a gap: the ground that it belongs to, where that has a figure for the same period. */
  readonly onGround: Unit | null;
  /** Why a figure at hand is not shown. */
  readonly refusals: readonly Reason[];
}

/** Everything that the explorer's map, ranking and table draw. */
export interface ExploreModel {
  readonly state: ExploreState;
  readonly indicator: Indicator;
  readonly boundary: Boundary;
  /** In code order. */
  readonly rows: readonly ExploreRow[];
  readonly numbers: SceneNumbers;
  /** The classes of its numbers, which colour the map where no circles stand on it. */
  readonly choropleth: Choropleth;
  readonly circles: Circles | null;
  /** The periods that may stand beside this one, oldest first, itself among them. */
  readonly series: readonly Option[];
  /** The other number of the same rows; null where none is asked for. */
  readonly second: ExploreModel | null;
  /** The count whose circles lie over its colours. */
  readonly over: ExploreModel | null;
  /** The map over the left of this one. */
  readonly left: ExploreModel | null;
  /** The periods from which the change to this one can be shown, the newest first. */
  readonly earlier: readonly Option[];
}

/**
 * State → what is shown. Pure; the guard decides what enters, and the measure does not depend on who else does. `spread`:
 * the values that its classes are cut from, where they are not its own alone.
 */
export function toModel(
  state: ExploreState,
  data: ExploreData,
  spread = spreadOf(state, data)
): ExploreModel {
  const indicator = data.indicators.find(({ id }) => id === state.indicator)!;
  const boundary = boundaryById(data.boundaries, state.boundary);
  const own = state.since ? toChangeRows(state, state.since, boundary, data) : toRows(state, boundary, data);
  const rows = rankRows(own, indicator);
  const series = toSeries(state, data);
  const here = series.find(({ period }) => period.text === state.period);
  const numbers = numbersOf(state, data);
  const figures = rows.flatMap(({ shown }) => shown ?? []);
  const options = { rule: ruleOf(state, indicator), ...(spread ? { over: spread } : {}) };
  return {
    state,
    indicator,
    boundary,
    rows,
    numbers,
    choropleth: { ...toChoropleth(indicator, numbers, figures, options), names: namesOf(rows) },
    circles:
      state.look === 'circles'
        ? toCircles(indicator, numbers, figures, spread ? Math.max(...spread) : null)
        : null,
    series: state.since ? [] : series,
    earlier: here ? earlierOptions(here, state.ground, data) : [],
    second: state.second ? toModel({ ...state, ...PLAIN, ...state.second, measure: 'value' }, data) : null,
    over: state.over ? toModel({ ...state, ...CIRCLED, ...state.over, measure: 'value' }, data) : null,
    left: state.swipe ? toModel(leftOf(state, state.swipe), data, spread) : null
  };
}

/** The values of all periods that may stand beside this one; two maps in a frame have one meaning of a colour. */
function spreadOf(state: ExploreState, data: ExploreData): readonly number[] | undefined {
  const { scale, since, swipe, ground } = state;
  if (since || (scale !== 'all' && !swipe)) return undefined;
  const sides = [state, ...(swipe ? [leftOf(state, swipe)] : [])];
  return sides
    .flatMap((side) =>
      toSeries(side, data).filter(({ period }) => scale === 'all' || period.text === side.period)
    )
    .flatMap((option) => valuesOf(option, ground, data));
}

/** Of what stands beside the shown map: it has no company of its own. */
const PLAIN = { second: null, over: null, swipe: null, since: null, look: 'fill', compare: [] } as const;
const CIRCLED = { ...PLAIN, look: 'circles' } as const;

const leftOf = (state: ExploreState, side: SwipeSide): ExploreState => ({ ...state, ...PLAIN, ...side });

/** The divisions of each row that stands for several. */
export function mergedOf(rows: readonly ExploreRow[]): (readonly AreaCode[])[] {
  return rows.map(({ codes }) => codes).filter(({ length }) => length > 1);
}

/** What each division is called with those that it is shown with. */
function namesOf(rows: readonly ExploreRow[]): ReadonlyMap<AreaCode, string> {
  const together = rows.filter(({ codes }) => codes.length > 1);
  return new Map(
    together.flatMap(({ codes, name }) => codes.map((code): [AreaCode, string] => [code, name]))
  );
}

const ruleOf = ({ method }: ExploreState, { breaks }: Indicator): ClassRule => ({
  method,
  count: RAMP.length,
  ...(breaks ? { given: breaks } : {})
});

function toRows(state: ExploreState, boundary: Boundary, data: ExploreData): ExploreRow[] {
  const offered = figuresWith(state.indicator, figuresIn(state.ground, data)).filter(
    ({ period }) => period.text === state.period
  );
  const measured = toMeasured(offered, state.measure);
  const names = toGlossary(data.indicators, data.boundaries, data.grounds);
  const { admitted, refused } = admit(measured, measureOf(state, measured), 'marked-areas', names);
  const preferred = preferredFigures(admitted);
  const redrawn = state.ground === 'same' ? [] : (data.redrawn[boundary.id] ?? []);
  const isRestated = preferred.some(({ place }) => place.kind === 'area' && redrawn.includes(place.code));
  const toGap = (unit: Unit): Pick<ExploreRow, 'absence' | 'onGround' | 'refusals'> => {
    const own = refused.filter(({ figure }) => isAt(figure, unit) && figure.boundary === boundary.id);
    const refusals = toReasons(
      own.find(({ figure }) => figure.value !== null)?.refusals ?? [],
      names,
      words()
    );
    const absence = absenceOf({
      boundary,
      isUnrestated: !isRestated && redrawn.includes(unit.code),
      missingPart: state.ground === 'same' ? missingPartOf(unit, state, data) : null,
      period: state.period,
      isComputed: offered.some(({ computed }) => computed),
      figure: own.find(({ figure }) => figure.value === null)?.figure,
      refusals
    });
    return { absence, onGround: groundWithFigure(unit, state, data), refusals };
  };
  return unitsOf(state.ground, boundary, data).map((unit) => {
    const shown = preferred.find((figure) => isAt(figure, unit));
    return shown ? toKnownRow(unit, shown, data) : { ...NO_FIGURE, ...unit, ...toGap(unit) };
  });
}

/** Of a change: a division whose two numbers may not be set against each other says why. */
function toChangeRows(
  state: ExploreState,
  since: string,
  boundary: Boundary,
  data: ExploreData
): ExploreRow[] {
  const { figures, refusals: refused } = changesOf(state, since, data);
  const names = toGlossary(data.indicators, data.boundaries, data.grounds);
  const why = { boundary, period: state.period, missingPart: null, isUnrestated: false, isComputed: true };
  return unitsOf(state.ground, boundary, data).map((unit) => {
    const figure = figures.find((each) => isAt(each, unit));
    if (figure && figure.value !== null) return toKnownRow(unit, figure, data);
    const own = refused.get(unit.codes.join('+')) ?? [];
    const hindering = own.filter(({ kind }) => kind !== 'missing');
    const refusals = toReasons(hindering, names, words());
    return {
      ...NO_FIGURE,
      ...unit,
      absence: absenceOf({ ...why, figure, refusals }),
      onGround: null,
      refusals
    };
  });
}

const isAt = ({ place }: Figure, { codes }: Unit): boolean => placeKey(place) === codes.join('+');

const NO_FIGURE = { figure: null, shown: null, tiers: [], marks: [], rank: null } as const;

function toKnownRow(unit: Unit, shown: Figure, data: ExploreData): ExploreRow {
  const figure = figureById(shown.id, data) ?? shown;
  const tiers = tiersOf(figure, data);
  const marks = marksOf(shown, tiers);
  return { ...unit, figure, shown, tiers, marks, rank: null, absence: null, onGround: null, refusals: [] };
}

/** The figure that all others are judged against: what the state asks for, whichever division gave it. */
function measureOf({ boundary, family }: ExploreState, figures: readonly Figure[]): Figure {
  const found = figures.find(
    (figure) => figure.boundary === boundary && familyOf(figure.status) === family && figure.value !== null
  );
  if (!found) throw new Error(`no figure on boundary ${boundary} with status ${family}`);
  return found;
}

/** The tiers of every source that a figure rests on. */
export function tiersOf(figure: Figure, data: ExploreData): Tier[] {
  const sources = publishedOf(figure, data).map(({ source }) => source);
  return [...new Set(sources.flatMap((id) => data.sources[id]?.tier ?? []))];
}

/** Options that hold the same things over other periods of the same length. */
function toSeries(state: ExploreState, data: ExploreData): Option[] {
  const own = toOptions(figuresIn(state.ground, data)).filter(
    (option) =>
      option.indicator === state.indicator &&
      option.measure === state.measure &&
      option.boundary === state.boundary &&
      option.family === state.family
  );
  const here = own.find(({ period }) => period.text === state.period);
  const alike = own.filter(({ period }) => here && lengthKey(period) === lengthKey(here.period));
  return alike.sort((a, b) => (a.period.text < b.period.text ? -1 : 1));
}

export function nameAt(boundary: Boundary, code: string): string {
  return areaAt(boundary, code)?.name ?? code;
}
