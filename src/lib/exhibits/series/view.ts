import { m } from '../../paraglide/messages';
import { toNumberView } from '../../domain/number-view';
import { pointKindOf } from '../../domain/point-kind';
import type { Scene } from '../../domain/scene';
import { toSeries, type Series, type SeriesPoint } from '../../domain/series';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { LOW_PLOT_SIZE, type PointView } from './model';
import { toPlot, type Plot } from './plot';
import type { SeriesExhibit, SeriesStackView } from '.';

/** Figures of which the reader has made sure that they are series → low plots, one below the other. */
export function toSeriesView({ series }: SeriesExhibit, scene: Scene, lookups: Lookups): SeriesStackView {
  const names = [...new Set(series.map(({ name }) => name))];
  return {
    kind: 'series',
    title: m.story_chart_title({
      what: names.join(m.site_list_separator()),
      boundary: lookups.boundaryAt(scene.boundary).name
    }),
    plots: series.flatMap(({ name, figures }) =>
      toSeries(figures.map(lookups.figureAt), lookups.glossary).map((each) =>
        plotOf(each, names.length > 1 ? name : '', lookups)
      )
    )
  };
}

function plotOf({ indicator, points, runs, beside }: Series, place: string, lookups: Lookups): Plot {
  const { id, short, unit } = lookups.indicatorAt(indicator);
  const indexOf = (point: SeriesPoint | undefined): number => (point ? points.indexOf(point) : 0);
  return toPlot(
    {
      id: `${id}-${place}`,
      title: place === '' ? short : [place, short].join(m.site_detail_separator()),
      unit,
      points: points.map((point) => toPoint(point, lookups)),
      runs: runs.map((run) => [indexOf(run[0]), indexOf(run.at(-1))] as const),
      beside: beside.map((point) => toPoint(point, lookups)),
      gaps: []
    },
    LOW_PLOT_SIZE
  );
}

function toPoint({ at, figure }: SeriesPoint, { isWeak }: Lookups): PointView {
  const { status, value, period } = figure;
  return {
    number: toNumberView(figure),
    kind: pointKindOf(status),
    at,
    when: words().shortPeriod(period),
    value: value ?? 0,
    isWeak: isWeak(figure)
  };
}
