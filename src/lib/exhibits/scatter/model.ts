import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Measure } from '../../domain/measure';
import type { ReadingUnit } from '../../domain/reading-unit';
import { toNumberView, type NumberView } from '../../domain/number-view';
import { toGrowthFigure } from '../../domain/figure';
import type { Scene } from '../../domain/scene';
import type { PeriodNumbers } from '../../domain/scene-figures';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toAxis, type Axis } from '../marks/axis';
import { toEntry, type Entry } from '../marks/entry';
import { chartUnitOf, ofUnit } from '../marks/of-unit';
import { placeNames, type Side, type Spot } from './names';
import type { ScatterExhibit } from '.';

export interface ScatterAxis {
  /** Indicator, unit and period. */
  readonly name: string;
  readonly short: string;
  readonly show: Measure;
  readonly ticks: Axis['ticks'];
  readonly isCut: boolean;
}

export interface ScatterDot extends Pick<Entry, 'place' | 'kind' | 'isWeak' | 'isStrong'> {
  readonly numbers: readonly [x: NumberView, y: NumberView];
  /** Shares of the plot, from the left and from below. */
  readonly x: number;
  readonly y: number;
  /** On which side of the dot its name stands. */
  readonly side: Side;
  /** False where its name would cover others: it stands in the table, and beside the dot that is pointed at. */
  readonly isNamed: boolean;
}

export interface ScatterView {
  readonly kind: 'scatter';
  readonly title: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly dots: readonly ScatterDot[];
  readonly missing: string;
}

/** One of the two numbers of every place, in the order of the places. */
export interface ScatterColumn {
  readonly axis: Pick<ScatterAxis, 'name' | 'short' | 'show'> & Pick<ReadingUnit, 'factor'>;
  readonly entries: readonly Entry[];
}

/** Pairs of figures → dots with their names. */
export function toScatterView(exhibit: ScatterExhibit, scene: Scene, lookups: Lookups): ScatterView {
  const { pairs, x, y, missing } = exhibit;
  const across = toColumn(
    pairs.map(([id]) => id),
    x,
    scene,
    lookups
  );
  const up = toColumn(
    pairs.map(([, id]) => id),
    y,
    scene,
    lookups
  );
  return drawScatter(across, up, { boundary: lookups.boundaryAt(scene.boundary).name, missing });
}

/** Dots with their names, laid out so that names keep off dots and off each other. */
export function drawScatter(
  across: ScatterColumn,
  up: ScatterColumn,
  { boundary, missing }: { readonly boundary: string; readonly missing: readonly string[] }
): ScatterView {
  const [x, y] = [across, up].map(({ axis, entries }) =>
    toAxis(
      entries.map(({ value }) => value),
      3,
      axis.factor
    )
  );
  if (!x || !y) throw new Error('a plot of no axes');
  const spots = across.entries.map(({ value, place, isStrong }, i) => ({
    isStrong,
    x: x.shareOf(value),
    y: y.shareOf(up.entries[i]?.value ?? 0),
    name: words().shortName(place, 'area')
  }));
  const sides = placeNames(spots);
  const what = m.story_scatter_title({ x: across.axis.short, y: up.axis.short });
  return {
    kind: 'scatter',
    title: m.story_chart_title({ what, boundary }),
    x: toScatterAxis(across, x),
    y: toScatterAxis(up, y),
    dots: across.entries.map((entry, i) => toDot([entry, up.entries[i]!], spots[i]!, sides[i] ?? null)),
    missing: sayMissing(missing)
  };
}

function toScatterAxis({ axis }: ScatterColumn, { ticks, isCut }: Axis): ScatterAxis {
  const { name, short, show } = axis;
  return { name, short, show, ticks, isCut };
}

function toDot([across, up]: readonly [Entry, Entry], { x, y }: Spot, side: Side | null): ScatterDot {
  const { place, kind, isStrong } = across;
  const isWeak = across.isWeak || up.isWeak;
  return {
    place,
    kind,
    isStrong,
    isWeak,
    numbers: [across.number, up.number],
    x,
    y,
    side: side ?? 'right',
    isNamed: side !== null
  };
}

function toColumn(
  ids: readonly FigureId[],
  { indicator, period, measure }: PeriodNumbers,
  scene: Scene,
  lookups: Lookups
): ScatterColumn {
  const { short, unit } = lookups.indicatorAt(indicator);
  const isGrowth = measure === 'growth';
  const figures = ids.map(lookups.figureAt);
  // A number's card tells both of a figure, so a dot links to the figure itself and not to its growth.
  const entries = figures.map((figure) => ({
    ...toEntry(isGrowth ? toGrowthFigure(figure) : figure, scene, lookups),
    number: toNumberView(figure)
  }));
  const read = chartUnitOf(
    isGrowth ? '%' : unit,
    entries.map(({ value }) => value)
  );
  const what = isGrowth ? m.site_growth_of({ indicator: short }) : ofUnit(short, read);
  const name = [what, words().period(period)].join(m.site_detail_separator());
  return { axis: { name, short: isGrowth ? what : short, show: measure, factor: read.factor }, entries };
}

function sayMissing(places: readonly string[]): string {
  if (places.length === 0) return '';
  const reason = m.story_chart_not_found();
  return m.story_chart_missing({ reason, places: places.join(m.site_list_separator()) });
}
