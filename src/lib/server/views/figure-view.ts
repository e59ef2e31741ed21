import { m } from '../../paraglide/messages';
import { type Figure, quantityOf } from '../../domain/figure';
import { words } from '../../words/current';
import { placeParts } from '../../words/place-parts';
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
    return {
      source: input.source,
      text: m.numbers_worked_input({
        indicator: indicator.name,
        number: words().number(quantityOf(input)),
        source: cite
      })
    };
  });
}
