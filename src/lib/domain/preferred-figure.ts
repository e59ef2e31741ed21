import { areaAt, type Boundary } from './boundary';
import type { Figure, FigurePlace, Status } from './figure';
import { figuresOfIndicator } from './figures-by-indicator';
import type { AreaCode } from './ids';

/** What happened comes before what was expected, and that before what was only planned. */
const STATUS_RANK: Readonly<Record<Status, number>> = {
  revised: 0,
  actual: 0,
  preliminary: 0,
  estimate: 1,
  target: 2
};

/** A place as the `area` column of the figures writes it: a code, or `zone:` and an id. What the site works out has its own. */
export function placeKey(place: FigurePlace): string {
  switch (place.kind) {
    case 'area':
      return place.code;
    case 'zone':
      return `zone:${place.zone}`;
    case 'ground':
      return place.codes.join('+');
    case 'piece':
      return `${place.from.boundary}/${place.from.code}/${place.to.code}`;
    default:
      return place satisfies never;
  }
}

/** The divisions that a place is made of, on its boundary; none of what is no whole division. */
export function codesOf(place: FigurePlace): readonly AreaCode[] {
  if (place.kind === 'ground') return place.codes;
  return place.kind === 'area' ? [place.code] : [];
}

/** Lower is better: a published value, then what happened, then an exact number. */
function rankOf({ value, status, bound }: Figure): number {
  return (value === null ? 100 : 0) + STATUS_RANK[status] * 10 + (bound === '' ? 0 : 1);
}

/**
 * One figure a place where sources give several for the same indicator, period and boundary: the exact one
 * rather than a rounded one (以上, 约); the earlier in file order where that does not decide. Order is kept.
 */
export function preferredFigures(figures: readonly Figure[]): Figure[] {
  const best = new Map<string, Figure>();
  for (const figure of figures) {
    const key = placeKey(figure.place);
    const held = best.get(key);
    if (!held || rankOf(figure) < rankOf(held)) best.set(key, figure);
  }
  return figures.filter((figure) => best.get(placeKey(figure.place)) === figure);
}

/** The figures of a boundary's own divisions for one indicator and period, one a division. */
export function figuresFor(
  figures: readonly Figure[],
  indicator: string,
  period: string,
  boundary: Boundary
): Figure[] {
  const isWanted = (figure: Figure): boolean =>
    figure.period.text === period &&
    figure.boundary === boundary.id &&
    figure.place.kind === 'area' &&
    areaAt(boundary, figure.place.code) !== undefined;
  return preferredFigures(figuresOfIndicator(figures, indicator).filter(isWanted));
}
