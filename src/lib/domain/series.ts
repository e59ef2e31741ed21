import { group } from 'd3-array';
import { familyOf, refusalsOf, type Guard } from './comparability';
import type { Figure, MissingReason } from './figure';
import type { IndicatorId } from './ids';
import { lengthKey, momentOf, STEP_YEARS, type Period } from './period';
import { preferredFigures } from './preferred-figure';

/** A figure at its moment, in years. */
export interface SeriesPoint {
  readonly at: number;
  readonly figure: Figure;
}

/** One indicator of one place over time: only what may be compared, and beside it what was expected or aimed at. */
export interface Series {
  readonly indicator: IndicatorId;
  /** Each period once, in order of time. */
  readonly points: readonly SeriesPoint[];
  /** Points that follow each other without a gap, and only those, may be joined by a line. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** Estimates and targets, never joined. */
  readonly beside: readonly SeriesPoint[];
  /** Periods between the first and the last whose figure a source names without a value. */
  readonly gaps: readonly SeriesGap[];
}

export interface SeriesGap {
  readonly at: number;
  readonly period: Period;
  readonly missing: MissingReason | null;
}

/** Fewer points are two numbers, not a development. */
const MIN_POINTS = 3;

/**
 * The series among the figures of one place on one boundary, in the order of their indicators. Of several sources for
 * one period the earlier in the list stands, where exactness does not decide: pass the most trusted first.
 */
export function toSeries(figures: readonly Figure[], guard: Guard): Series[] {
  const timed = figures.filter(({ period }) => period.kind !== 'span');
  const alike = group(timed, ({ indicator, period }) => `${indicator} ${lengthKey(period)}`);
  return [...alike.values()].flatMap((figures) => seriesOf(figures, guard) ?? []);
}

function seriesOf(alike: readonly Figure[], guard: Guard): Series | undefined {
  const [first] = alike;
  const happened = alike.filter(({ status }) => familyOf(status) === 'actual');
  const points = toPoints(happened.filter(({ value }) => value !== null));
  const [start, end] = [points[0], points.at(-1)];
  if (!first || !start || !end || points.length < MIN_POINTS) return undefined;
  const compared = points.map(({ figure }) => figure);
  if (refusalsOf(compared, 'periods', guard).length > 0) return undefined;
  const expected = alike.filter(({ status, value }) => familyOf(status) !== 'actual' && value !== null);
  const known = new Set(points.map(({ at }) => at));
  return {
    indicator: first.indicator,
    points,
    runs: runsOf(points),
    beside: expected.map(toPoint).sort((a, b) => a.at - b.at),
    gaps: happened
      .filter(({ value }) => value === null)
      .map((figure) => ({
        at: momentOf(figure.period),
        period: figure.period,
        missing: figure.missing
      }))
      .filter(({ at }) => at > start.at && at < end.at && !known.has(at))
  };
}

const toPoint = (figure: Figure): SeriesPoint => ({ at: momentOf(figure.period), figure });

function toPoints(figures: readonly Figure[]): SeriesPoint[] {
  const periods = group(figures, ({ period }) => period.text);
  return [...periods.values()]
    .flatMap((same) => preferredFigures(same))
    .map(toPoint)
    .sort((a, b) => a.at - b.at);
}

function runsOf(points: readonly SeriesPoint[]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, point)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** A day follows the same day a year earlier: figures of a day are year-end counts. */
function isNext(a: SeriesPoint, b: SeriesPoint): boolean {
  const { kind } = b.figure.period;
  return kind !== 'span' && Math.abs(b.at - a.at - STEP_YEARS[kind]) < 1e-6;
}
