import { m } from '../../paraglide/messages';
import { areaAt, boundaryById, type Area } from '../../domain/boundary';
import { words } from '../../words/current';
import { toNumberView } from '../../domain/number-view';
import type { AreaPanelData } from './area-panel';
import { byId, type Library } from '../../server/library/library';
import { toRedrawView } from '../../server/views/redraw-view';

/** Every (boundary, code) pair that exists, boundaries in order. */
export function areaPairs({ site }: Library): { boundary: string; code: string }[] {
  return site.boundaries.flatMap(({ id, areas }) => areas.map(({ code }) => ({ boundary: id, code })));
}

/** As many rows as stand beside a map without scrolling far; the division's page has them all. */
const PANEL_ROWS = 12;

/** The first indicators of a division on one boundary, each with its newest figure; undefined where that pair does not exist. */
export function toAreaPanelData(
  boundaryId: string,
  code: string,
  library: Library
): AreaPanelData | undefined {
  const { site } = library;
  const boundary = boundaryById(site.boundaries, boundaryId);
  const area = areaAt(boundary, code);
  if (!area) return undefined;
  const order = new Map<string, number>(site.indicators.map(({ id }, i) => [id, i]));
  const orderOf = (id: string): number => order.get(id) ?? 0;
  const figures = library.listed
    .filter(({ place, boundary: on }) => place.kind === 'area' && place.code === code && on === boundary.id)
    .filter(({ computed }) => !computed)
    .sort((a, b) => orderOf(a.indicator) - orderOf(b.indicator) || (a.period.text < b.period.text ? 1 : -1));
  const newest = figures.filter(({ indicator }, i) => figures[i - 1]?.indicator !== indicator);
  return {
    name: area.name,
    boundaryName: boundary.name,
    sizeText: sayArea(area),
    redraw: toRedrawView(area.code, library),
    rows: newest.slice(0, PANEL_ROWS).map((figure) => ({
      number: toNumberView(figure),
      indicator: byId(site.indicators, figure.indicator).name,
      when: words().period(figure.period.text)
    }))
  };
}

/** Published and measured area, by how much they differ, and why where that is known. */
export function sayArea({ publishedKm2, publishedSource, measuredKm2, reason }: Area): string {
  const measured = m.story_area_measured({ km2: words().count(Math.round(measuredKm2)) });
  if (publishedKm2 === null) return m.story_area_unpublished({ measured });
  const km2 = words().count(publishedKm2);
  const published = publishedSource
    ? m.story_area_published_by({ km2, source: publishedSource })
    : m.story_area_published({ km2 });
  const by = sayDifference((measuredKm2 / publishedKm2 - 1) * 100);
  const difference = reason ? m.story_area_because({ difference: by, reason }) : by;
  return m.story_area_sizes({ published, measured, difference });
}

function sayDifference(differencePct: number): string {
  if (Math.abs(differencePct) < 0.5) return m.story_area_alike();
  const percent = Math.abs(differencePct).toFixed(1);
  return differencePct > 0 ? m.story_area_larger({ percent }) : m.story_area_smaller({ percent });
}
