import { group } from 'd3-array';
import { areaAt } from '../../domain/boundary';
import type { Computed, Figure } from '../../domain/figure';
import { ADDITIVE_KINDS, type Indicator } from '../../domain/indicator';
import { momentOf } from '../../domain/period';
import { placeKey } from '../../domain/preferred-figure';
import type { YamlValue } from '../../edit/yaml-write';
import type { ExhibitKey } from '../../exhibits/read-forms';
import type { ExhibitLists } from './exhibit-lists';

/** Numbers that are enough to begin with: what else belongs there is added by hand. */
const FEW = 4;
/** Who has tried so many beginnings goes without. */
const MOST_BEGUN = 3000;

/**
 * Charts that could begin one whose numbers and names are chosen one by one, the likeliest first: of what the map shows, where
 * that can be. None of them need be one that is drawn.
 */
export function* beginnings(
  key: ExhibitKey,
  lists: ExhibitLists,
  shown: readonly string[]
): Generator<YamlValue> {
  let begun = 0;
  for (const value of ofKind(key, lists, shown)) {
    yield value;
    begun += 1;
    if (begun >= MOST_BEGUN) return;
  }
}

function* ofKind(key: ExhibitKey, lists: ExhibitLists, shown: readonly string[]): Generator<YamlValue> {
  switch (key) {
    case 'compare':
      return yield* comparisons(lists, shown);
    case 'contrast':
      return yield* contrasts(lists, shown);
    case 'equation':
      return yield* sums(lists, shown);
    case 'split':
      return yield* splits(lists, shown);
    case 'donut':
      for (const { parts, rows } of splits(lists, shown)) yield { parts, ...rows[0] };
      return;
    case 'stacked':
      return yield* stacks(lists, shown);
    case 'squares':
      return yield* squares(lists, shown);
    case 'strip':
      for (const first of lists.places)
        for (const second of lists.places) if (first !== second) yield { path: [first, second] };
      return;
    case 'diagram':
      for (const { id, boundary } of lists.plans) if (boundary === lists.boundary.id) yield id;
      return yield* lists.plans.map(({ id }) => id);
    case 'image':
      return yield* pictures(lists).map((file) => ({ file, ...UNSAID }));
    case 'video':
      return yield* videos(lists);
    case 'dots':
    case 'slope':
    case 'scatter':
    case 'bump':
    case 'steps':
    case 'series':
    case 'pyramid':
      // Made of indicators and periods: choosing those makes them.
      return;
    default:
      return key satisfies never;
  }
}

const UNSAID = { alt: '', credit: '', licence: '' };

/** Of the sizes of one picture, its own. */
const pictures = ({ files }: ExhibitLists): string[] =>
  files.filter((file) => /\.(png|jpe?g|webp)$/.test(file) && !file.includes('@'));

/** A video wants a still and captions beside it. */
function videos(lists: ExhibitLists): YamlValue[] {
  const first = (end: RegExp): string | undefined => lists.files.find((file) => end.test(file));
  const [file, captions, [poster]] = [first(/\.(webm|mp4)$/), first(/\.vtt$/), pictures(lists)];
  return file && captions && poster ? [{ file, poster, captions, ...UNSAID }] : [];
}

/** Numbers with a value: of what the map shows first, of its divisions before the whole and other places, the newest of each. */
function numbersIn(lists: ExhibitLists, shown: readonly string[]): readonly Figure[] {
  const order = new Map(lists.indicators.map(({ id }, at): [string, number] => [id, at]));
  const rank = ({ indicator, period, place, boundary }: Figure): number =>
    (shown.includes(indicator) ? 4 : 0) +
    (shown.includes(period.text) ? 2 : 0) +
    (place.kind === 'area' && boundary === lists.boundary.id && areaAt(lists.boundary, place.code) ? 1 : 0);
  return [...lists.numbers.values()]
    .filter(({ value }) => value !== null)
    .map((figure) => ({ figure, rank: rank(figure), at: momentOf(figure.period) }))
    .sort((a, b) => b.rank - a.rank || placeIn(order, a.figure) - placeIn(order, b.figure) || b.at - a.at)
    .map(({ figure }) => figure);
}

const placeIn = (order: ReadonlyMap<string, number>, { indicator }: Figure): number =>
  order.get(indicator) ?? order.size;

const ids = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id);

/** The same of several divisions, else of one in several periods. */
function* comparisons(lists: ExhibitLists, shown: readonly string[]): Generator<YamlValue> {
  const own = numbersIn(lists, shown).filter(({ boundary }) => boundary === lists.boundary.id);
  const alike = group(own, ({ indicator, period }) => `${indicator} ${period.text}`);
  for (const figures of alike.values())
    if (figures.length > 1) {
      yield ids(figures.slice(0, FEW));
      yield ids(figures.slice(0, 2));
    }
  for (const figures of group(own, ({ indicator, place }) => `${indicator} ${placeKey(place)}`).values())
    if (figures.length > 1) yield ids(figures.slice(0, 2).toReversed());
}

/** Two numbers of one place and one name, which the guard may tell apart. */
function* contrasts(lists: ExhibitLists, shown: readonly string[]): Generator<YamlValue> {
  const own = numbersIn(lists, shown);
  for (const figures of group(own, ({ indicator, place }) => `${indicator} ${placeKey(place)}`).values())
    for (const [at, first] of figures.entries())
      for (const second of figures.slice(at + 1, at + 1 + FEW)) yield [second.id, first.id];
}

/** Sums and differences that the site has worked out, written out. */
function* sums(lists: ExhibitLists, shown: readonly string[]): Generator<YamlValue> {
  for (const { id, computed } of numbersIn(lists, shown)) {
    const terms = computed && termsOf(computed);
    if (terms) yield { ...terms, equals: id };
  }
}

/** What was added up and what was taken away; undefined of what is no sum. */
export function termsOf({
  operation,
  inputs,
  of
}: Computed): { readonly plus: readonly string[]; readonly minus?: readonly string[] } | undefined {
  const isTaken = (at: number): boolean =>
    operation === 'balance' ? of[at]?.sign === -1 : operation === 'difference' && at > 0;
  if (operation !== 'balance' && operation !== 'sum' && operation !== 'difference') return undefined;
  const minus = inputs.filter((_, at) => isTaken(at));
  return { plus: inputs.filter((_, at) => !isTaken(at)), ...(minus.length > 0 ? { minus } : {}) };
}

/** Two divisions, each with its part of what the map shows. */
function* splits(
  lists: ExhibitLists,
  shown: readonly string[]
): Generator<{ readonly parts: string[]; readonly rows: readonly [Readonly<Record<string, string>>] }> {
  const rank = ({ id }: Indicator): number => (shown.includes(id) ? 0 : 1);
  for (const { id, short } of [...lists.indicators].sort((a, b) => rank(a) - rank(b))) {
    const periods = lists.periodsOf([id]);
    const own = [...periods.filter((each) => shown.includes(each)), ...periods];
    for (const period of own)
      yield {
        parts: lists.areasOf([id], [period]).slice(0, 2),
        rows: [{ name: short, indicator: id, period }]
      };
  }
}

/** Indicators that come to another in every division: what does not may count something twice. */
function* stacks(lists: ExhibitLists, shown: readonly string[]): Generator<YamlValue> {
  const rank = ({ id }: Indicator): number => (shown.includes(id) ? 0 : 1);
  const counts = lists.indicators.filter(({ kind }) => ADDITIVE_KINDS.includes(kind));
  for (const whole of [...counts].sort((a, b) => rank(a) - rank(b))) {
    const alike = counts.filter(
      ({ id, unit, theme }) => id !== whole.id && unit === whole.unit && theme === whole.theme
    );
    const [period] = lists.periodsOf([whole.id]);
    if (period === undefined) continue;
    for (const parts of setsOf(alike))
      if (areParts(lists, parts, whole, period))
        yield {
          parts: Object.fromEntries(parts.map(({ id, short }) => [short, id])),
          whole: whole.id,
          period
        };
  }
}

/** Two of them, or three, or four, in their order. */
function* setsOf<T>(all: readonly T[], sizes: readonly number[] = [2, 3, 4]): Generator<readonly T[]> {
  for (const size of sizes)
    if (size === 0) yield [];
    else
      for (const [at, first] of all.entries())
        for (const others of setsOf(all.slice(at + 1), [size - 1])) yield [first, ...others];
}

/** Rounded to what sources print. */
const NEAR = 0.001;

function areParts(
  lists: ExhibitLists,
  parts: readonly Indicator[],
  whole: Indicator,
  period: string
): boolean {
  const columns = parts.map(({ id }) => lists.valuesAt(id, period));
  const totals = [...lists.valuesAt(whole.id, period)].filter(([code]) =>
    columns.every((column) => column.has(code))
  );
  return (
    totals.length > 1 &&
    totals.every(([code, total]) => {
      const sum = columns.reduce((all, column) => all + (column.get(code) ?? 0), 0);
      return Math.abs(sum - total) <= total * NEAR;
    })
  );
}

/** Two areas of land. */
function* squares(lists: ExhibitLists, shown: readonly string[]): Generator<YamlValue> {
  const areas = numbersIn(lists, shown).filter(({ unit }) => unit === 'km²');
  for (const [at, first] of areas.entries())
    for (const second of areas.slice(at + 1)) {
      const [one, other] = [first, second].map((each) => lists.placeOf(each));
      if (one !== other) yield { [one!]: first.id, [other!]: second.id };
    }
}
