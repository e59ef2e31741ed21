import { m } from '../../paraglide/messages';
import { toPlot, type Plot } from '../../exhibits/series/plot';
import type { PointView } from '../../exhibits/series/model';
import { pointKindOf } from '../../domain/point-kind';
import { toGlossary } from '../../domain/glossary';
import { words } from '../../words/current';
import { type Figure, growthOf } from '../../domain/figure';
import { newestFirst } from '../../domain/newest-first';
import { toNumberView } from '../../domain/number-view';
import { lengthOf } from '../../domain/period';
import { toSeries, type Series, type SeriesPoint } from '../../domain/series';
import { isWeak, TIERS } from '../../domain/source';
import type { FigureRow, ThemeView } from './page';
import { byId, type Library } from '../../server/library/library';

/** The figures of one place on one boundary by theme and indicator, in the order of indicators.yml, newest first. */
export function toThemes(figures: readonly Figure[], library: Library): ThemeView[] {
  const { indicators } = library.site;
  const plots = toPlots(figures, library);
  const names = [...new Set(indicators.map(({ theme }) => theme))];
  return names.flatMap((name) => {
    const own = indicators.filter(
      ({ id, theme }) => theme === name && figures.some((each) => each.indicator === id)
    );
    if (own.length === 0) return [];
    return {
      name,
      plots: plots.filter(({ indicator }) => own.some(({ id }) => id === indicator)).map(({ plot }) => plot),
      indicators: own.map((indicator) => ({
        id: indicator.id,
        name: indicator.name,
        rows: newestFirst(figures.filter((each) => each.indicator === indicator.id)).map((figure) =>
          toRow(figure, library)
        )
      }))
    };
  });
}

function toRow(figure: Figure, { site }: Library): FigureRow {
  return {
    number: toNumberView(figure),
    when: words().period(figure.period.text),
    growth: figure.growthPct === null ? '' : words().growth(growthOf(figure)),
    status: words().status[figure.status],
    tier: byId(site.sources, figure.source).tier
  };
}

function toPlots(
  figures: readonly Figure[],
  { site }: Library
): { readonly indicator: string; readonly plot: Plot }[] {
  const rankOf = ({ source }: Figure): number => TIERS.indexOf(byId(site.sources, source).tier);
  const trusted = [...figures].sort((a, b) => rankOf(a) - rankOf(b));
  return toSeries(trusted, toGlossary(site.indicators, site.boundaries, site.grounds.same)).map((series) => ({
    indicator: series.indicator,
    plot: plotOf(series, site)
  }));
}

function plotOf({ indicator, points, runs, beside, gaps }: Series, site: Library['site']): Plot {
  const { id, name, unit } = byId(site.indicators, indicator);
  const indexOf = (point: SeriesPoint | undefined): number => (point ? points.indexOf(point) : 0);
  const [first] = points;
  const length = first ? words().length(lengthOf(first.figure.period)) : '';
  const isYearly = first?.figure.period.kind === 'year' || first?.figure.period.kind === 'day';
  return toPlot({
    id: `${id}-${length}`,
    title: isYearly ? name : m.area_series({ indicator: name, length }),
    unit,
    points: points.map((point) => toPoint(point, site)),
    runs: runs.map((run) => [indexOf(run[0]), indexOf(run.at(-1))] as const),
    beside: beside.map((point) => toPoint(point, site)),
    gaps: gaps.map(({ at, period, missing }) => ({
      at,
      when: words().shortPeriod(period),
      reason: missing ? words().missing[missing] : ''
    }))
  });
}

function toPoint({ at, figure }: SeriesPoint, { sources }: Library['site']): PointView {
  const { status, value, period, source } = figure;
  return {
    number: toNumberView(figure),
    kind: pointKindOf(status),
    at,
    when: words().shortPeriod(period),
    value: value ?? 0,
    isWeak: isWeak(byId(sources, source).tier)
  };
}
