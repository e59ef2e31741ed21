/** What a unit of the figures is in English. `power`: 亿元 are yuan by the hundred million, ten to the eighth. */
export interface Unit {
  readonly one: string;
  readonly many: string;
  readonly power: number;
  /** What legends and tables call it where it is a bare count. */
  readonly title?: string;
}

const unit = (many: string, { one = many, power = 0 } = {}): Unit => ({ one, many, power });
/** Things that are counted have no unit in English: what they are, the sentence says. */
const counter = (power = 0): Unit => ({ one: '', many: '', power, title: 'number' });

const people = (power = 0): Unit => unit('people', { one: 'person', power });
const households = (power = 0): Unit => unit('households', { one: 'household', power });
const yuan = (power = 0): Unit => unit('yuan', { power });

/** Made in a call, like `NUMERALS` and `MONTHS`: see `en`. */
const UNITS: Readonly<Record<string, Unit>> = /* @__PURE__ */ (() => ({
  人: people(),
  万人: people(4),
  户: households(),
  万户: households(4),
  元: yuan(),
  万元: yuan(4),
  亿元: yuan(8),
  亿美元: unit('US dollars', { one: 'US dollar', power: 8 }),
  '万元/人': unit('yuan per person', { power: 4 }),
  万平方米: unit('m²', { power: 4 }),
  万个: counter(4),
  万件: counter(4),
  万家: counter(4),
  ...Object.fromEntries([...'个家项张场台笔次条件座站'].map((name) => [name, counter()])),
  年: unit('years', { one: 'year' }),
  季度: unit('quarters', { one: 'quarter' }),
  天: unit('days', { one: 'day' }),
  倍: unit('times'),
  '%': unit('%'),
  ':1': unit(':1'),
  pp: unit('percentage points', { one: 'percentage point' }),
  百分点: unit('percentage points', { one: 'percentage point' }),
  '女=100': { one: '', many: '', power: 0, title: 'women = 100' },
  位: { one: '', many: '', power: 0, title: 'rank' },
  公顷: unit('hectares', { one: 'hectare' }),
  公里: unit('km'),
  '微克/立方米': unit('µg/m³'),
  '人/km²': unit('people per km²', { one: 'person per km²' }),
  '人/户': unit('people per household', { one: 'person per household' }),
  '人/座': unit('people per station', { one: 'person per station' }),
  'm²/人': unit('m² per person'),
  '件/万人': unit('per 10,000 people')
}))();

/** A unit that nobody put into English stands as the figures write it. */
export function unitNamed(name: string): Unit {
  return UNITS[name] ?? unit(name);
}

export function isKnownUnit(name: string): boolean {
  return name in UNITS || /^[a-z]+[²³]?$/i.test(name);
}

/** Apart from others of its kind: `100 million yuan`, `10,000 people`; things that are counted by ten thousand: `10,000`. */
export function unitInFull(name: string): string {
  const { power, title, many } = unitNamed(name);
  const size = power === 8 ? '100 million' : power === 4 ? '10,000' : '';
  return [size, many || (size ? '' : title)].filter(Boolean).join(' ');
}

/** Counts of places in a ranking are ordinals: `2nd`. */
export const isRank = (name: string): boolean => name === '位';

export interface Scale {
  readonly power: number;
  readonly name: string;
}

const SCALES: readonly Scale[] = [
  { power: 12, name: 'trillion' },
  { power: 9, name: 'billion' },
  { power: 6, name: 'million' }
];

const DIGITS_IN_FULL: Scale = { power: 0, name: '' };

/** The scale word that a size (in whole units: yuan, people) is said with; below a million it is written out. */
export function scaleOf(size: number): Scale {
  return SCALES.find(({ power }) => size >= 10 ** power) ?? DIGITS_IN_FULL;
}

/** The same where many sizes up to this one stand beside each other: they need not be smaller than one. */
export function scaleUpTo(size: number, name: string): Scale {
  if (/元/u.test(name)) return size >= 1e13 || size < 1e12 ? scaleOf(size) : { power: 9, name: 'billion' };
  if (size >= 1e7) return { power: 6, name: 'million' };
  return size >= 1e5 ? { power: 3, name: 'thousand' } : DIGITS_IN_FULL;
}
