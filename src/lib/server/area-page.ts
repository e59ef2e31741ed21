import { areaAt, boundaryById } from '../domain/boundary';
import { formatNumber } from '../domain/figure';
import type { AreaPage } from '../story/area-page';
import { toFigureView } from './figure-view';
import type { Library } from './library';

/** Every (boundary, code) pair that exists, boundaries in order. */
export function areaPairs({ site }: Library): { boundary: string; code: string }[] {
  return site.boundaries.flatMap(({ id, areas }) => areas.map(({ code }) => ({ boundary: id, code })));
}

/** What is known of a division on one boundary; undefined where that pair does not exist. */
export function toAreaPage(boundaryId: string, code: string, library: Library): AreaPage | undefined {
  const { site } = library;
  const boundary = boundaryById(site.boundaries, boundaryId);
  const area = areaAt(boundary, code);
  if (!area) return undefined;
  const themes = new Map(site.indicators.map(({ id, theme }, i) => [id, { theme, i }]));
  const order = (id: string): number => themes.get(id as never)?.i ?? 0;
  const figures = site.figures
    .filter(({ place, boundary: on }) => place.kind === 'area' && place.code === code && on === boundary.id)
    .sort((a, b) => order(a.indicator) - order(b.indicator) || (a.period.text < b.period.text ? 1 : -1));
  return {
    code,
    name: area.name,
    boundary: boundary.id,
    boundaryName: boundary.name,
    sizeText: sizeText(area.publishedKm2, area.measuredKm2),
    figures: figures.map((figure) => toFigureView(figure, library))
  };
}

function sizeText(publishedKm2: number | null, measuredKm2: number): string {
  const measured = `图上量得约 ${formatNumber(Math.round(measuredKm2))} 平方公里`;
  return publishedKm2 === null
    ? `${measured}，没有查到公布的面积。`
    : `公布面积 ${formatNumber(publishedKm2)} 平方公里，${measured}。`;
}
