import { areaAt, areaTitle } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import { citeSource } from '../domain/source';
import type { FigureView } from '../figures/views';
import { byId, everyIndicator, type Library } from './library';

/** A figure with its indicator, place, boundary and source in words. */
export function toFigureView(figure: Figure, library: Library): FigureView {
  const { site } = library;
  const source = byId(site.sources, figure.source);
  const { id, tier, reposted, published } = source;
  const { name, definition, note } = byId(everyIndicator(library), figure.indicator);
  return {
    figure,
    indicator: { name, definition, note },
    place: placeName(figure, site),
    boundaryName: byId(site.boundaries, figure.boundary).name,
    source: { id, tier, reposted, published },
    cite: citeSource(source, figure.para)
  };
}

/** A place as readers know it; a division that was redrawn says on which boundary it is meant. */
export function placeName({ place, boundary }: Figure, site: Library['site']): string {
  if (place.kind === 'zone') return byId(site.zones, place.zone).name;
  const isDivision = areaAt(byId(site.boundaries, boundary), place.code) !== undefined;
  return isDivision ? areaTitle(site.boundaries, boundary, place.code) : '杭州市';
}
