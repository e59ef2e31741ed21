import { areaAt, boundaryById } from '../domain/boundary';
import { familyOf } from '../domain/comparability';
import { quantityOf, type Figure } from '../domain/figure';
import { isListed, type Indicator } from '../domain/indicator';
import { lastDay } from '../domain/period';
import { placeKey, preferredFigures } from '../domain/preferred-figure';
import { m } from '../paraglide/messages';
import { explorePath, sourcePath } from '../paths';
import { placeParts } from '../words/place-parts';
import type { Library } from '../server/library/library';
import { words } from '../words/current';
import type { SearchEntry } from './search-index';

/** Every listed indicator that has a number, and its latest number of each place. */
export function toNumberEntries(library: Library): SearchEntry[] {
  return library.indicators.filter(isListed).flatMap((indicator) => {
    const latest = latestOf(library.figuresOf(indicator.id), library);
    const [first] = latest;
    if (!first) return [];
    return [
      toIndicatorEntry(indicator, latest.find((figure) => isDivision(figure, library)) ?? first, library),
      ...latest.map((figure) => toNumberEntry(figure, indicator, library))
    ];
  });
}

/**
 * One figure a place, ground that was redrawn apart: what happened rather than what was planned, then the last period, then
 * the exact one. What the site adds up of several divisions is left to their pages.
 */
function latestOf(figures: readonly Figure[], library: Library): Figure[] {
  const places = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { kind } = figure.place;
    if (figure.value === null || (kind !== 'area' && kind !== 'zone')) continue;
    const key = `${placeKey(figure.place)} ${placeParts(figure, library.site).ground}`;
    places.set(key, [...(places.get(key) ?? []), figure]);
  }
  const { boundaries } = library.site;
  const ageOf = ([figure]: readonly Figure[]): number =>
    boundaries.findIndex(({ id }) => id === figure?.boundary);
  const newest = [...places.values()].sort((a, b) => ageOf(b) - ageOf(a));
  return newest.flatMap((all) => {
    const happened = all.filter(({ status }) => familyOf(status) === 'actual');
    const [last = ''] = (happened.length > 0 ? happened : all).map(endOf).sort().reverse();
    const ending = (happened.length > 0 ? happened : all).filter((figure) => endOf(figure) === last);
    return preferredFigures(ending).slice(0, 1);
  });
}

const endOf = ({ period }: Figure): string => lastDay(period.text);

function isDivision({ place, boundary }: Figure, { site }: Library): boolean {
  return place.kind === 'area' && areaAt(boundaryById(site.boundaries, boundary), place.code) !== undefined;
}

function toIndicatorEntry(
  { id, name, short, definition }: Indicator,
  of: Figure,
  library: Library
): SearchEntry {
  const path = isDivision(of, library)
    ? explorePath(`?${new URLSearchParams({ indicator: id }).toString()}`)
    : sourceOf(of);
  return { kind: 'indicator', names: [...new Set([name, short])], detail: definition, path };
}

function toNumberEntry(figure: Figure, { name, short }: Indicator, library: Library): SearchEntry {
  const place = placeParts(figure, library.site);
  const said = { period: words().period(figure.period.text), number: words().number(quantityOf(figure)) };
  return {
    kind: 'number',
    names: [place.name, name],
    detail: place.ground ? m.search_number_on({ ...said, boundary: place.ground }) : m.search_number(said),
    path: isDivision(figure, library) ? mapOf(figure) : sourceOf(figure),
    ...(short !== name && { text: short })
  };
}

const sourceOf = ({ source, para }: Figure): string => sourcePath(source, para);

function mapOf({ indicator, period, boundary, place }: Figure): string {
  const area = place.kind === 'area' ? place.code : '';
  return explorePath(
    `?${new URLSearchParams({ indicator, period: period.text, boundary, area }).toString()}`
  );
}
