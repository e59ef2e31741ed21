/** A number as far as it is known: an exact one is both ends, 「以上」 has no upper one. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** One of those that a claim sets side by side: a place, a year, a figure, or a sum of figures. */
export interface Entrant {
  readonly name: string;
  readonly value: Extent;
}

export interface Limits {
  readonly over: number | null;
  readonly under: number | null;
}

export const ORDERS = ['more', 'less', 'equal'] as const;
export type Order = (typeof ORDERS)[number];

export const RATIOS = ['share', 'times'] as const;
export type Ratio = (typeof RATIOS)[number];

/** What a superlative asserts of figures. */
export type Check =
  /** `place` counts from the greatest, 1 and on; from the least, −1 and on. */
  | {
      readonly kind: 'rank';
      readonly who: string;
      readonly place: number;
      readonly among: readonly Entrant[];
    }
  /** These and no others lie within the limits. */
  | {
      readonly kind: 'only';
      readonly who: readonly string[];
      readonly limits: Limits;
      readonly among: readonly Entrant[];
    }
  | { readonly kind: 'order'; readonly order: Order; readonly of: readonly Entrant[] }
  /** The first as a percentage of the second, or as how many times the second. */
  | {
      readonly kind: 'ratio';
      readonly as: Ratio;
      readonly of: readonly [Entrant, Entrant];
      readonly limits: Limits;
    };

export type CheckOf<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>;

/** What the figures say to a check, and whether they bear it out beyond doubt. */
export type Verdict = { readonly holds: boolean } & Finding;

export type Finding =
  /** `from` and `to` differ where others may be as great; both count as the check does. */
  | {
      readonly kind: 'rank';
      readonly who: Entrant;
      readonly from: number;
      readonly to: number;
      readonly ahead: Entrant | null;
      readonly behind: Entrant | null;
      readonly count: number;
      readonly end: 'greatest' | 'least';
    }
  | { readonly kind: 'only'; readonly within: readonly Entrant[]; readonly count: number }
  | { readonly kind: 'order'; readonly of: readonly Entrant[] }
  | { readonly kind: 'ratio'; readonly as: Ratio; readonly value: Extent };

/** Computes a check. Throws where it ranks one that is not among the others. */
export function judge(check: Check): Verdict {
  switch (check.kind) {
    case 'rank':
      return judgeRank(check);
    case 'only':
      return judgeOnly(check);
    case 'order':
      return { kind: 'order', of: check.of, holds: isInOrder(check) };
    case 'ratio':
      return judgeRatio(check);
    default:
      return check satisfies never;
  }
}

function judgeRank({ who: name, place, among }: CheckOf<'rank'>): Verdict {
  const who = among.find((each) => each.name === name);
  if (!who) throw new Error(`${name} is not among those ranked`);
  const end = place > 0 ? 'greatest' : 'least';
  const [beats, line] =
    end === 'greatest'
      ? [isMore, [...among].sort((a, b) => b.value.low - a.value.low)]
      : [isLess, [...among].sort((a, b) => a.value.low - b.value.low)];
  const others = line.filter((each) => each !== who);
  const surely = others.filter((each) => beats(each.value, who.value));
  const perhaps = others.filter((each) => !beats(who.value, each.value));
  const [from, to] = [surely.length + 1, perhaps.length + 1];
  return {
    ...{ kind: 'rank', who, from, to, count: among.length, end },
    ahead: perhaps.at(-1) ?? null,
    behind: others.filter((each) => !perhaps.includes(each))[0] ?? null,
    holds: from === Math.abs(place) && to === from
  };
}

function judgeOnly({ who, limits, among }: CheckOf<'only'>): Verdict {
  const within = among.filter(({ value }) => isWithin(value, limits));
  const isClear = among.every(({ value }) => isWithin(value, limits) || isOutside(value, limits));
  const isTheSame = within.length === who.length && within.every(({ name }) => who.includes(name));
  return { kind: 'only', within, count: among.length, holds: isClear && isTheSame };
}

function judgeRatio({ as, of: [upper, lower], limits }: CheckOf<'ratio'>): Verdict {
  const factor = as === 'share' ? 100 : 1;
  const value = {
    low: (upper.value.low / lower.value.high) * factor,
    high: (upper.value.high / lower.value.low) * factor
  };
  return { kind: 'ratio', as, value, holds: isWithin(value, limits) };
}

function isInOrder({ order, of }: CheckOf<'order'>): boolean {
  const fits = { more: isMore, less: isLess, equal: isSame }[order];
  return of.every(({ value }, i) => {
    const next = of[i + 1];
    return next === undefined || fits(value, next.value);
  });
}

const isMore = (a: Extent, b: Extent): boolean => a.low > b.high;
const isLess = (a: Extent, b: Extent): boolean => a.high < b.low;

/** Sums of decimals differ in their last binary digits: 0.1 + 0.2. */
const isSame = (a: Extent, b: Extent): boolean =>
  [a.high, b.low, b.high].every((end) => Math.abs(end - a.low) <= Math.abs(a.low) * 1e-12);

const isWithin = ({ low, high }: Extent, { over, under }: Limits): boolean =>
  (over === null || low > over) && (under === null || high < under);
const isOutside = ({ low, high }: Extent, { over, under }: Limits): boolean =>
  (over !== null && high <= over) || (under !== null && low >= under);

/** What is known of a value by the word before or behind it; 「约」 says no more than the number. */
export function extentOf(value: number, bound: '' | 'ge' | 'le' | 'approx'): Extent {
  return { low: bound === 'le' ? -Infinity : value, high: bound === 'ge' ? Infinity : value };
}

export function sumOfExtents(parts: readonly Extent[]): Extent {
  return {
    low: parts.reduce((sum, { low }) => sum + low, 0),
    high: parts.reduce((sum, { high }) => sum + high, 0)
  };
}
