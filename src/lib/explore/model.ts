import { areaAt, boundaryById, type Boundary } from '../domain/boundary';
import type { ClassRule } from '../domain/classify';
import { admit, familyOf, toGlossary, type Refusal } from '../domain/comparability';
import { toGrowthFigure, type Figure } from '../domain/figure';
import type { AreaCode } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import { lengthName } from '../domain/period';
import { preferredFigures } from '../domain/preferred-figure';
import type { Tier } from '../domain/source';
import { toChoropleth, type Choropleth } from '../map/choropleth';
import { RAMP } from '../map/tokens';
import { absenceOf, type Absence } from './absence';
import type { ExploreData } from './data';
import { marksOf, type Mark } from './marks';
import { toOptions, type Option } from './options';
import { rankRows } from './ranking';
import type { ExploreState } from './state';

/** What is known of one division for the indicator, period and boundary that are shown. */
export interface ExploreRow {
  readonly code: AreaCode;
  readonly name: string;
  /** The figure as it was published; null where there is none that may be shown. */
  readonly figure: Figure | null;
  /** What is compared: the figure, or its growth as a figure. Null exactly where `absence` is not. */
  readonly shown: Figure | null;
  readonly tiers: readonly Tier[];
  readonly marks: readonly Mark[];
  /** Place in the ranking, 1 first; null for bounds (the true value is not known) and gaps. */
  readonly rank: number | null;
  readonly absence: Absence | null;
  /** Why a figure at hand is not shown. */
  readonly refusals: readonly Refusal[];
}

/** Everything that the explorer's map, ranking and table draw. */
export interface ExploreModel {
  readonly state: ExploreState;
  readonly indicator: Indicator;
  readonly boundary: Boundary;
  /** In code order. */
  readonly rows: readonly ExploreRow[];
  readonly choropleth: Choropleth;
  /** The periods that may stand beside this one, oldest first, itself among them. */
  readonly series: readonly Option[];
}

/** State → what is shown. Pure; the guard decides what enters, and the measure does not depend on who else does. */
export function toModel(state: ExploreState, data: ExploreData): ExploreModel {
  const indicator = data.indicators.find(({ id }) => id === state.indicator)!;
  const boundary = boundaryById(data.boundaries, state.boundary);
  const rows = rankRows(toRows(state, boundary, data), indicator);
  const series = toSeries(state, data);
  const { measure, period, scale } = state;
  const shown = rows.flatMap((row) => row.figure ?? []);
  const over = scale === 'all' ? series.flatMap((option) => valuesOf(option, data)) : undefined;
  const options = { measure, rule: ruleOf(state, indicator), ...(over ? { over } : {}) };
  return {
    state,
    indicator,
    boundary,
    rows,
    choropleth: toChoropleth(indicator, period, shown, options),
    series
  };
}

function ruleOf({ method, measure }: ExploreState, { kind, breaks }: Indicator): ClassRule {
  const isGrowth = measure === 'growth' || kind === 'growth' || kind === 'average-growth';
  return { method, count: RAMP.length, aroundZero: isGrowth, ...(breaks ? { given: breaks } : {}) };
}

function toRows(state: ExploreState, boundary: Boundary, data: ExploreData): ExploreRow[] {
  const offered = data.figures.filter(
    ({ indicator, period }) => indicator === state.indicator && period.text === state.period
  );
  const measured = state.measure === 'growth' ? offered.map(toGrowthFigure) : offered;
  const { admitted, refused } = admit(
    measured,
    measureOf(state, measured),
    'marked-areas',
    toGlossary(data.indicators, data.boundaries)
  );
  const preferred = preferredFigures(admitted);
  return boundary.areas.map(({ code, name }) => {
    const isHere = ({ place }: Figure): boolean => place.kind === 'area' && place.code === code;
    const shown = preferred.find(isHere) ?? null;
    const own = refused.filter(({ figure }) => isHere(figure) && figure.boundary === boundary.id);
    const published = shown && (data.figures.find(({ id }) => id === shown.id) ?? null);
    const tiers = shown ? tiersOf(shown, data) : [];
    const gap = own.find(({ figure }) => figure.value === null)?.figure;
    const refusals = own.find(({ figure }) => figure.value !== null)?.refusals ?? [];
    const redrawn = data.redrawn[boundary.id] ?? [];
    return {
      code,
      name,
      figure: published,
      shown,
      tiers,
      marks: shown ? marksOf(shown, shown.bound, tiers) : [],
      rank: null,
      absence: shown
        ? null
        : absenceOf({ code, boundary, redrawn, period: state.period, figure: gap, refusals }),
      refusals: shown ? [] : refusals
    };
  });
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
  const inputs = figure.computed?.inputs ?? [figure.id];
  const all = [...data.figures, ...data.cityFigures];
  const sources = inputs.flatMap((id) => all.find((each) => each.id === id)?.source ?? []);
  return [...new Set(sources.flatMap((id) => data.sources[id]?.tier ?? []))];
}

/** Options that hold the same things over other periods of the same length. */
function toSeries(state: ExploreState, data: ExploreData): Option[] {
  const own = toOptions(data.figures).filter(
    (option) =>
      option.indicator === state.indicator &&
      option.measure === state.measure &&
      option.boundary === state.boundary &&
      option.family === state.family
  );
  const here = own.find(({ period }) => period.text === state.period);
  const alike = own.filter(({ period }) => here && lengthName(period) === lengthName(here.period));
  return alike.sort((a, b) => (a.period.text < b.period.text ? -1 : 1));
}

/** The values of an option's divisions, each once. */
export function valuesOf(option: Option, data: ExploreData): number[] {
  return figuresOf(option, data).flatMap(({ value }) => value ?? []);
}

export function figuresOf(
  { indicator, measure, period, boundary, family }: Option,
  data: ExploreData
): Figure[] {
  const isWanted = (figure: Figure): boolean =>
    figure.indicator === indicator &&
    figure.period.text === period.text &&
    figure.boundary === boundary &&
    familyOf(figure.status) === family;
  const own = data.figures.filter(isWanted);
  return preferredFigures(measure === 'growth' ? own.map(toGrowthFigure) : own);
}

export function nameAt(boundary: Boundary, code: string): string {
  return areaAt(boundary, code)?.name ?? code;
}
