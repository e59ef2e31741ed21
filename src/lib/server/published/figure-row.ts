import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import type { Source } from '../../domain/source';
import type { Site } from '../../content/site/site';
import { areaRowAt, type AreaRow } from './area-rows';

/** A figure with everything that its row of figures.csv says. */
export interface FigureRow {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly source: Source;
  readonly area: AreaRow;
}

/** Throws where a figure points at nothing: the content reader has checked that. */
export function toFigureRows({ figures, indicators, sources }: Site, areas: readonly AreaRow[]): FigureRow[] {
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return figures.map((figure) => {
    const [indicator, source] = [indicatorOf.get(figure.indicator), sourceOf.get(figure.source)];
    if (!indicator || !source) throw new Error(`figure ${figure.id} has no indicator or source`);
    return { figure, indicator, source, area: areaRowAt(areas, figure) };
  });
}
