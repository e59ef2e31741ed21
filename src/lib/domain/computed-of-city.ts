import { group } from 'd3-array';
import { toBalance } from './balance';
import type { Boundary } from './boundary';
import type { CityFormula, FormulaOf } from './computed';
import { toKnown, type Valued, type Working } from './computed-workings';
import type { Figure } from './figure';
import { figuresAt } from './ground-figure';
import type { AreaCode, IndicatorId } from './ids';
import { codesOf, placeKey } from './preferred-figure';

/** The whole city, whose ground no redraw of its divisions has touched: a figure of it holds on every boundary. */
export interface City {
  readonly code: AreaCode;
  readonly boundaries: readonly Boundary[];
}

/** What follows from figures of divisions and one of the whole city; `sums` are of divisions together. */
export function workOfCity(
  formula: CityFormula,
  figures: readonly Figure[],
  city: City
): { readonly workings: readonly Working[]; readonly sums: readonly Figure[] } {
  switch (formula.kind) {
    case 'portion':
      return { workings: portions(formula, figures, city), sums: [] };
    case 'city-share': {
      const own = divisionsOf(formula.of, figures, city);
      const sums = formula.together.flatMap((part) => sumsOf(part, own, city));
      return { workings: shares(formula, [...own, ...sums], toWholeAt(figures, city)), sums };
    }
    default:
      return formula satisfies never;
  }
}

type WholeAt = (indicator: IndicatorId, period: string) => Valued | undefined;

function toWholeAt(figures: readonly Figure[], { code }: City): WholeAt {
  const known = toKnown(figures.filter(({ place }) => codesOf(place).includes(code)));
  return (indicator, period) => known(indicator).find((figure) => figure.period.text === period);
}

/** One figure a division, boundary and time. */
function divisionsOf(indicator: IndicatorId, figures: readonly Figure[], { code }: City): Valued[] {
  const own = figures.filter(({ place }) => !codesOf(place).includes(code));
  const places = group(own, ({ boundary, place }) => `${boundary} ${placeKey(place)}`);
  return [...places.values()].flatMap((here) => toKnown(here)(indicator));
}

/** Only of divisions whose own number nobody has published: a share has so many decimals, so it comes to about so much. */
function portions(
  { share: indicator, of }: FormulaOf<'portion'>,
  figures: readonly Figure[],
  city: City
): Working[] {
  const wholeAt = toWholeAt(figures, city);
  const cellOf = ({ boundary, place, period }: Figure): string =>
    `${boundary} ${placeKey(place)} ${period.text}`;
  const published = new Set(divisionsOf(of, figures, city).map(cellOf));
  return divisionsOf(indicator, figures, city).flatMap((share): Working[] => {
    const whole = wholeAt(of, share.period.text);
    if (!whole || published.has(cellOf(share))) return [];
    const value = (share.value / 100) * whole.value;
    return [{ period: share.period, operation: 'portion', inputs: [share, whole], value }];
  });
}

function shares(
  { whole: indicator }: FormulaOf<'city-share'>,
  parts: readonly Figure[],
  wholeAt: WholeAt
): Working[] {
  return parts.flatMap((part): Working[] => {
    const whole = wholeAt(indicator, part.period.text);
    if (part.value === null || !whole || whole.value <= 0) return [];
    const value = (part.value / whole.value) * 100;
    return [{ period: part.period, operation: 'quotient', inputs: [part, whole], value }];
  });
}

/** Divisions together, at every time at which all of them are known. */
function sumsOf(
  { boundary, codes }: FormulaOf<'city-share'>['together'][number],
  own: readonly Valued[],
  { boundaries }: City
): Figure[] {
  const periods = [...new Set(own.map(({ period }) => period.text))];
  return periods.flatMap((period) => {
    const same = own.filter((figure) => figure.period.text === period);
    const found = figuresAt(
      codes.map((code) => ({ boundary, code })),
      same
    );
    const terms = found.flatMap((figure) => (figure ? [{ sign: 1, figure } as const] : []));
    if (terms.length < codes.length) return [];
    const outcome = toBalance(terms, { place: { kind: 'ground', codes }, boundary }, boundaries);
    return outcome.ok ? [outcome.figure] : [];
  });
}
