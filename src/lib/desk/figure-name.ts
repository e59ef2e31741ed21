import type { Site } from '../content/site/site';
import { areaName, type PlaceName } from '../domain/boundary';
import type { Figure } from '../domain/figure';

/** What a figure is called in a list: of where, of what, of when. */
export interface FigureName {
  readonly place: PlaceName;
  /** The indicator's short name. */
  readonly indicator: string;
  readonly period: string;
}

/** Of a published figure: a division, the city, or a zone. */
export function figureName(site: Site, figure: Figure): FigureName {
  const { indicator: id, period } = figure;
  const indicator = site.indicators.find((each) => each.id === id)?.short ?? id;
  return { place: placeOf(site, figure), indicator, period: period.text };
}

function placeOf({ boundaries, settings, zones }: Site, { place, boundary }: Figure): PlaceName {
  if (place.kind === 'area' && place.code !== settings.city.code)
    return areaName(boundaries, boundary, place.code);
  const zone = place.kind === 'zone' ? zones.find(({ id }) => id === place.zone)?.name : undefined;
  return { name: zone ?? settings.city.name, ground: '' };
}
