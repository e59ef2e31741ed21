import type { Site } from '../content/site/site';
import type { PlaceName } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import { placeParts } from '../words/place-parts';

/** What a figure is called in a list: of where, of what, of when. */
export interface FigureName {
  readonly place: PlaceName;
  /** The indicator's short name. */
  readonly indicator: string;
  readonly period: string;
}

/** Of a published figure, or of one that the site works out. */
export function figureName(site: Site, figure: Figure): FigureName {
  const { indicator: id, period } = figure;
  const indicators = [...site.indicators, ...site.computed.indicators];
  const indicator = indicators.find((each) => each.id === id)?.short ?? id;
  return { place: placeParts(figure, site), indicator, period: period.text };
}
