import { m } from '../../paraglide/messages';
import { scaleLinear } from 'd3-scale';
import { words } from '../../words/current';
import { startsAtZero as isFromZero } from '../marks/axis';
import { chartUnitOf } from '../marks/of-unit';
import { toReading, type ReadingUnit } from '../../domain/reading-unit';
import type { PointKind } from '../../domain/point-kind';
import { PLOT_SIZE, type PlotSize, type PointView, type SeriesView } from './model';

/** More than on an axis of rows: what was expected is written below its point, and must not run into the periods. */
const MARGIN = 0.25;
const INSET = { top: 34, right: 30, bottom: 28, left: 46 } as const;

export interface PlottedPoint {
  readonly point: PointView;
  readonly x: number;
  readonly y: number;
  /** Middle and baseline of the value's text: above what happened, below what did not, and beside the line. */
  readonly textX: number;
  readonly textY: number;
  /** 目标 or 预计, on a line of its own; empty for what happened. */
  readonly mark: string;
  readonly text: string;
}

/** A chart ready to draw: laid out when the site is built, so that readers load no scales. */
export interface Plot {
  readonly size: PlotSize;
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly PlottedPoint[];
  readonly beside: readonly PlottedPoint[];
  /** One path a stretch without gaps. */
  readonly lines: readonly string[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly gaps: readonly { readonly x: number; readonly text: string }[];
  readonly startsAtZero: boolean;
  readonly kinds: readonly PointKind[];
  /** Some points are starred: their source is weak. */
  readonly hasWeak: boolean;
  /** The same in words. */
  readonly description: string;
}

/** A series → what its chart draws. Pure. */
export function toPlot(series: SeriesView, size: PlotSize = PLOT_SIZE): Plot {
  const all = [...series.points, ...series.beside];
  const { y, startsAtZero } = toYScale(
    all.map(({ value }) => value),
    size
  );
  const read = chartUnitOf(
    series.unit,
    all.map(({ value }) => value)
  );
  const x = toXScale(
    all.map(({ at }) => at),
    size
  );
  const place = (point: PointView, [dx, dy]: Offset): PlottedPoint => {
    const at = { x: round(x(point.at)), y: round(y(point.value)) };
    return { point, ...at, textX: at.x + dx, textY: round(at.y + dy), ...toTexts(point, read) };
  };
  const points = series.points.map((point, i) =>
    place(point, clearOfLine(series.points[i - 1], point, series.points[i + 1]))
  );
  const { id, title } = series;
  const yTicks = y.ticks(4);
  const yTexts = words().counts(yTicks.map((value) => value / read.factor));
  return {
    size,
    id,
    title,
    unit: read.unit,
    points,
    beside: series.beside.map((point) => place(point, BELOW)),
    lines: series.runs.map(([first, last]) => toLine(points.slice(first, last + 1))),
    yTicks: yTicks.map((value, i) => ({ y: round(y(value)), text: yTexts[i] ?? '' })),
    xTicks: toXTicks([...all, ...series.gaps], x),
    gaps: series.gaps.map(({ at, reason }) => ({ x: round(x(at)), text: reason })),
    startsAtZero,
    kinds: [...new Set(all.map(({ kind }) => kind))],
    hasWeak: all.some(({ isWeak }) => isWeak),
    description: describe(series, startsAtZero)
  };
}

type Offset = readonly [dx: number, dy: number];
const BELOW: Offset = [0, 19];

/** Where the text of a point stands so that no line to its neighbours runs through it. */
function clearOfLine(before: PointView | undefined, point: PointView, after: PointView | undefined): Offset {
  const [fromAbove, toAbove] = [before, after].map(
    (other) => other !== undefined && other.value > point.value
  );
  if (fromAbove && toAbove) return BELOW;
  return [toAbove ? -9 : fromAbove ? 9 : 0, -10];
}

type Scale = (value: number) => number;

function toYScale(
  values: readonly number[],
  size: PlotSize
): {
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
  readonly startsAtZero: boolean;
} {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const startsAtZero = isFromZero(values);
  const low = startsAtZero ? 0 : min - (max - min) * MARGIN;
  const y = scaleLinear([low, max], [size.height - INSET.bottom, INSET.top]);
  return { y: startsAtZero ? y.nice(4) : y, startsAtZero };
}

function toXScale(moments: readonly number[], size: PlotSize): Scale {
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  return scaleLinear([first, last], [INSET.left + 28, size.width - INSET.right]);
}

/** One tick a period that something is known of; the others keep their empty place. */
function toXTicks(points: readonly Pick<PointView, 'at' | 'when'>[], x: Scale): Plot['xTicks'] {
  const texts = new Map(points.map(({ at, when }) => [at, when]));
  return [...texts].map(([at, text]) => ({ x: round(x(at)), text }));
}

function toLine(points: readonly PlottedPoint[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

/** The value with what belongs to it (约, 以上, the star of a weak source); the unit stands in the title. */
function toTexts(
  { number: { value }, kind, isWeak }: PointView,
  read: ReadingUnit
): Pick<PlottedPoint, 'mark' | 'text'> {
  const { before, number: whole, after } = words().parts(value);
  const isScaled = read.factor !== 1 && value.value !== null;
  const number = isScaled ? words().count(toReading(value.value, read)) : whole;
  return {
    mark: kind === 'estimate' || kind === 'target' ? words().status[kind] : '',
    text: `${before}${number}${after}${isWeak ? '*' : ''}`
  };
}

function describe({ title, points, beside, gaps }: SeriesView, startsAtZero: boolean): string {
  const said = [...points, ...beside].map(({ when, number }) =>
    m.story_chart_entry({ name: when, value: words().number(number.value) })
  );
  const missing = gaps.map(({ when, reason }) => m.story_chart_entry({ name: when, value: reason }));
  const axis = startsAtZero ? m.story_series_from_zero() : m.story_series_not_from_zero();
  return m.story_series_described({
    title,
    points: [...said, ...missing].join(m.site_clause_separator()),
    axis
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
