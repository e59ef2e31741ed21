import { group } from 'd3-array';
import type { Refusal } from '../../domain/comparability';
import { quantityOf, type Figure } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import { areaName, latestBoundary } from '../../domain/boundary';
import { placeKey } from '../../domain/preferred-figure';
import { isSameArea } from '../../domain/redraw';
import { isUntouched, sidesOf, type GroundPart, type SameGround } from '../../domain/same-ground';
import { explorePath } from '../../paths';
import { words } from '../../words/current';
import { byId, cardFigures, type Library } from '../library/library';

/** The grounds that a division was or is part of and does not fill on both boundaries; none where no redraw touched it. */
export function groundsWith(code: AreaCode, { site }: Library): SameGround[] {
  return site.grounds.same.filter(
    (ground) => !isUntouched(ground) && sidesOf(ground).some(({ codes }) => codes.includes(code))
  );
}

/** One side of a ground in words: `余杭区＋临平区（2021年4月9日后）`. */
export function sayPart({ boundary, codes }: GroundPart, { site: { boundaries } }: Library): string {
  const names = codes.map((code) => areaName(boundaries, boundary, code).name);
  return words().place({ name: words().together(names), ground: byId(boundaries, boundary).name });
}

/** The figures of all of a ground, from either side, published or added up, in the order of the site's lists. */
export function figuresOfWhole(ground: SameGround, library: Library): readonly Figure[] {
  const byPlace = known.get(library) ?? group(cardFigures(library).filter(hasValue), keyOf);
  known.set(library, byPlace);
  return sidesOf(ground).flatMap(
    ({ boundary, codes }) => byPlace.get(`${boundary} ${codes.join('+')}`) ?? []
  );
}

/** Every card asks, always of the same figures. */
const known = new WeakMap<Library, ReadonlyMap<string, readonly Figure[]>>();

const hasValue = ({ value }: Figure): boolean => value !== null;
const keyOf = ({ boundary, place }: Figure): string => `${boundary} ${placeKey(place)}`;

/** Where a reader can go on whom two boundaries stopped: the map of the ground with that indicator; empty where none has a figure. */
export function wayOnPath(
  { indicator, period }: Figure,
  refusals: readonly Refusal[],
  library: Library
): string {
  const grounds = refusals.flatMap((refusal) =>
    refusal.kind === 'boundary' && refusal.instead.kind === 'same-ground' ? refusal.instead.grounds : []
  );
  const figures = grounds
    .flatMap((ground) => figuresOfWhole(ground, library))
    .filter((figure) => figure.indicator === indicator);
  const found = figures.find((figure) => figure.period.text === period.text) ?? figures[0];
  return found ? sameGroundPath(found, library) : '';
}

/** What follows by difference for single divisions and pieces of a ground. */
export function differencesIn(ground: SameGround, { site }: Library): Figure[] {
  const isIn = ({ boundary, place }: Figure): boolean => {
    if (place.kind === 'piece')
      return ground.pieces.some(({ from, to }) => isSameArea(from, place.from) && isSameArea(to, place.to));
    const isPart = (part: GroundPart): boolean =>
      place.kind === 'area' && part.boundary === boundary && part.codes.includes(place.code);
    return sidesOf(ground).some(isPart);
  };
  return site.grounds.figures.filter(isIn);
}

/** The explorer's map of the same ground on which a figure of it stands. */
export function sameGroundPath({ indicator, period }: Figure, { site }: Library): string {
  const query = new URLSearchParams({ indicator, period: period.text });
  query.set('boundary', latestBoundary(site.boundaries).id);
  query.set('ground', 'same');
  return explorePath(`?${query.toString()}`);
}

/** `余杭区 1,226,673 人 + 临平区 1,175,841 人 = 2,402,514 人`; empty for what was published as it is. */
export function sayAddition(figure: Figure): string {
  // A share or a change is worked out too, but adds no places up.
  if (figure.computed?.operation !== 'balance') return '';
  return `${words().formula(figure.computed)} = ${words().plainNumber(quantityOf(figure))}`;
}
