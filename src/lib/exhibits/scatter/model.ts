import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Measure } from '../../domain/measure';
import { toNumberView, type NumberView } from '../../domain/number-view';
import { toGrowthFigure } from '../../domain/figure';
import type { Scene } from '../../domain/scene';
import type { PeriodNumbers } from '../../domain/scene-figures';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toAxis, type Axis } from '../marks/axis';
import { toEntry, type Entry } from '../marks/entry';
import { placeNames, type Side } from './names';
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
}

export interface ScatterView {
  readonly kind: 'scatter';
  readonly title: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly dots: readonly ScatterDot[];
  readonly missing: string;
}

/** Pairs of figures → dots with their names, laid out so that names keep off dots and off each other. */
export function toScatterView(exhibit: ScatterExhibit, scene: Scene, lookups: Lookups): ScatterView {
  const [across, up] = ([0, 1] as const).map((at) =>
    toColumn(
      exhibit.pairs.map((pair) => pair[at]),
      at === 0 ? exhibit.x : exhibit.y,
      scene,
      lookups
    )
  );
  if (!across || !up) throw new Error('a plot of no axes');
  const spots = across.entries.map(({ value, place }, i) => ({
    x: across.shareOf(value),
    y: up.shareOf(up.entries[i]?.value ?? 0),
    name: place
  }));
  const sides = placeNames(spots);
  return {
    kind: 'scatter',
    title: m.story_chart_title({
      what: m.story_scatter_title({ x: across.axis.short, y: up.axis.short }),
      boundary: lookups.boundaryAt(scene.boundary).name
    }),
    x: across.axis,
    y: up.axis,
    dots: across.entries.map(({ place, kind, isWeak, isStrong }, i) => ({
      ...{ place, kind, isStrong, isWeak: isWeak || Boolean(up.entries[i]?.isWeak) },
      numbers: [across.numbers[i]!, up.numbers[i]!],
      ...{ x: spots[i]?.x ?? 0, y: spots[i]?.y ?? 0, side: sides[i] ?? 'right' }
    })),
    missing: sayMissing(exhibit.missing)
  };
}

interface Column {
  readonly axis: ScatterAxis;
  readonly entries: readonly Entry[];
  /** The figures themselves and not their growth: a number's card tells both. */
  readonly numbers: readonly NumberView[];
  readonly shareOf: Axis['shareOf'];
}

function toColumn(
  ids: readonly FigureId[],
  { indicator, period, measure }: PeriodNumbers,
  scene: Scene,
  lookups: Lookups
): Column {
  const { short, unit } = lookups.indicatorAt(indicator);
  const isGrowth = measure === 'growth';
  const figures = ids.map(lookups.figureAt);
  const entries = figures.map((each) => toEntry(isGrowth ? toGrowthFigure(each) : each, scene, lookups));
  const { ticks, isCut, shareOf } = toAxis(entries.map(({ value }) => value));
  const what = isGrowth
    ? m.site_growth_of({ indicator: short })
    : m.story_chart_of_unit({ indicator: short, unit });
  const name = [what, words().period(period)].join(m.site_detail_separator());
  return {
    axis: { name, short: isGrowth ? what : short, show: measure, ticks, isCut },
    entries,
    numbers: figures.map(toNumberView),
    shareOf
  };
}

function sayMissing(places: readonly string[]): string {
  if (places.length === 0) return '';
  const reason = m.story_chart_not_found();
  return m.story_chart_missing({ reason, places: places.join(m.site_list_separator()) });
}
