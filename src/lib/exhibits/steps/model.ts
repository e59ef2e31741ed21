import { m } from '../../paraglide/messages';
import type { Figure } from '../../domain/figure';
import { momentOf } from '../../domain/period';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toAxis, type Axis } from '../marks/axis';
import { toEntry, type Entry } from '../marks/entry';
import { chartUnitOf, ofUnit } from '../marks/of-unit';
import type { StepsExhibit } from '.';

export interface StepPoint extends Pick<Entry, 'number' | 'isWeak'> {
  readonly when: string;
  /** Shares of the plot, from the left and from below. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Its number has room above it. */
  readonly isSaid: boolean;
}

export interface StepLine {
  readonly name: string;
  readonly points: readonly StepPoint[];
  /** In hundredths of the plot, from the top left. */
  readonly path: string;
  /** Where its name stands, from below: its end, or where its neighbours leave room. */
  readonly nameY: number;
}

export interface StepsView {
  readonly kind: 'steps';
  readonly title: string;
  readonly lines: readonly StepLine[];
  readonly ticks: Axis['ticks'];
  readonly years: readonly { readonly x: number; readonly text: string }[];
}

/** How near two names may stand, as a share of the plot's height. */
const NAME_GAP = 0.13;
/** How near two numbers of a line may stand, as a share of the plot's width. */
const NUMBER_GAP = 0.09;
/** How near the line may rise beside a number, which stands above its point: half of the number's width. */
const RISE_GAP = 0.045;
/** Years in a row that have room for their names. */
const MOST_YEARS = 6;

/** Counts at their days → lines that keep a value until the next; counts begin at zero, and so does their scale. */
export function toStepsView({ indicator, lines }: StepsExhibit, scene: Scene, lookups: Lookups): StepsView {
  const { short, unit } = lookups.indicatorAt(indicator);
  const figures = lines.map((line) => line.figures.map(lookups.figureAt));
  const all = figures.flat();
  const moments = all.map(({ period }) => momentOf(period));
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const xOf = (figure: Figure): number => (momentOf(figure.period) - first) / (last - first || 1);
  const read = chartUnitOf(
    unit,
    all.map(({ value }) => value)
  );
  const { ticks, shareOf } = toAxis([0, ...all.map(({ value }) => value ?? 0)], 3, read.factor);
  const drawn = figures.map((line) =>
    line.map((figure) => toPoint(figure, xOf(figure), shareOf, scene, lookups))
  );
  const nameYs = apart(drawn.map((points) => points.at(-1)?.y ?? 0));
  return {
    kind: 'steps',
    title: m.story_chart_title({
      what: ofUnit(short, read),
      boundary: lookups.boundaryAt(scene.boundary).name
    }),
    lines: drawn.map((points, i) => ({
      name: lines[i]?.name ?? '',
      points: saidWhereRoom(points),
      path: toPath(points),
      nameY: nameYs[i] ?? 0
    })),
    ticks,
    years: yearsBetween(first, last)
  };
}

function toPoint(
  figure: Figure,
  x: number,
  shareOf: Axis['shareOf'],
  scene: Scene,
  lookups: Lookups
): Omit<StepPoint, 'isSaid'> {
  const { number, value, isWeak } = toEntry(figure, scene, lookups);
  const when = words().period(figure.period.text);
  const label = m.story_chart_entry({ name: when, value: words().plainNumber(number.value) });
  return { number, isWeak, when, label, x, y: shareOf(value) };
}

/** From the last on: where it all ends is what a reader looks for. */
export function saidWhereRoom<T extends Pick<StepPoint, 'x'>>(
  points: readonly T[]
): (T & Pick<StepPoint, 'isSaid'>)[] {
  let next = Infinity;
  let risen = Infinity;
  return [...points]
    .reverse()
    .map((point) => {
      const isSaid = next - point.x >= NUMBER_GAP && risen - point.x >= RISE_GAP;
      if (isSaid) next = point.x;
      risen = point.x;
      return { ...point, isSaid };
    })
    .reverse();
}

const hundredths = (share: number): number => Math.round(share * 1000) / 10;

/** Level until the day of the next count, then straight up: between two counts nothing is known to grow. */
export function toPath(points: readonly Pick<StepPoint, 'x' | 'y'>[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: hundredths(x), y: hundredths(1 - y) }));
  if (!first) return '';
  return `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}H100`;
}

/** Heights at least a name apart, in the order of the wanted ones. */
export function apart(wanted: readonly number[]): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  let below = -Infinity;
  const placed = new Map(order.map(({ y, i }) => [i, (below = Math.max(y, below + NAME_GAP))]));
  return wanted.map((y, i) => placed.get(i) ?? y);
}

/** The beginnings of years between two moments, as many as have room. */
function yearsBetween(first: number, last: number): StepsView['years'] {
  const from = Math.ceil(first);
  const count = Math.max(0, Math.floor(last) - from + 1);
  const step = Math.max(1, Math.ceil(count / MOST_YEARS));
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => from + i * step).map((year) => ({
    x: (year - first) / (last - first || 1),
    text: String(year)
  }));
}
