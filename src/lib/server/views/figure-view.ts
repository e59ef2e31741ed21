import { areaAt, isRedrawn, type PlaceName } from '../../domain/boundary';
import { type Figure, quantityOf } from '../../domain/figure';
import { words } from '../../words/current';
import type { SourceId } from '../../domain/ids';
import type { FigureView } from '../../numbers/card';
import { byId, type Library } from '../library/library';

/** A figure with its indicator, place, boundary and source in words. */
export function toFigureView(figure: Figure, library: Library): FigureView {
  const { site } = library;
  const source = byId(site.sources, figure.source);
  const { id, tier, reposted, published } = source;
  const { name, definition, note } = library.indicatorAt(figure.indicator);
  return {
    figure,
    indicator: { name, definition, note },
    place: placeParts(figure, site),
    boundaryName: byId(site.boundaries, figure.boundary).name,
    source: { id, tier, reposted, published },
    cite: words().citation(source, figure.para)
  };
}

/** What a computed figure was worked out from, each input with its source in words; empty for published ones. */
export function inputsInWords({ computed }: Figure, library: Library): { source: SourceId; text: string }[] {
  return (computed?.inputs ?? []).map((id) => {
    const input = library.figureAt(id);
    const { indicator, cite } = toFigureView(input, library);
    return { source: input.source, text: `${indicator.name}${words().number(quantityOf(input))}（${cite}）` };
  });
}

/** A place as readers know it; a division that was redrawn says on which boundary it is meant. */
export function placeParts({ place, boundary: id }: Figure, site: Library['site']): PlaceName {
  if (place.kind === 'zone') return { name: byId(site.zones, place.zone).name, ground: '' };
  const boundary = byId(site.boundaries, id);
  const area = areaAt(boundary, place.code);
  const ground = area && isRedrawn(site.boundaries, area.code) ? boundary.name : '';
  return { name: area?.name ?? site.settings.city.name, ground };
}
