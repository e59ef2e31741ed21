import { group } from 'd3-array';
import { tagOf } from '../../content/import/place-row';
import { nameKeys } from '../../content/text/name-keys';
import type { Site } from '../../content/site/site';
import { isRedrawn } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import { parsePeriod } from '../../domain/period';
import { placeKey } from '../../domain/preferred-figure';
import { shortName } from './match-place';

/** Ways in which a table's ids end on a period: 2022-q1, 2022q1, 2020 for a day of it, nothing. */
const TAGS: readonly ((period: string) => string)[] = [
  tagOf,
  (period) =>
    period
      .toLowerCase()
      .replace(/^(\d{4})-([sq]\d)$/, '$1$2')
      .replaceAll('/', '-'),
  (period) => period.toLowerCase().replaceAll('/', '-'),
  (period) => period.slice(0, 4),
  () => ''
];

interface Manner {
  /** Between a place and a period: `gdp`. */
  readonly middle: string;
  readonly tag: (period: string) => string;
}

export interface IdOf {
  readonly key: string;
  readonly name: string;
  readonly boundary: string;
  readonly indicator: string;
  readonly period: string;
}

/** Ids in the manner of the ids that an indicator's figures have: `shangcheng-gdp-2024`. `taken` grows with each. */
export function toIdMaker(site: Site, taken: Set<string>): (of: IdOf) => string {
  const byIndicator = group(site.figures, ({ indicator }) => indicator as string);
  const manners = new Map([...byIndicator].map(([id, figures]) => [id, mannerOf(id, figures)]));
  const slugs = slugsOf(site, manners);
  return ({ key, name, boundary, indicator, period }) => {
    const { middle, tag } = manners.get(indicator) ?? { middle: indicator, tag: tagOf };
    const slug = slugs.get(`${boundary}|${key}`) ?? slugElsewhere(site, slugs, key) ?? spelled(name);
    const plain = joined(slug, middle, tag(period));
    const dated = plain.endsWith(tagOf(period)) ? plain : joined(plain, tagOf(period));
    const free = [plain, dated].find((id) => !taken.has(id)) ?? numbered(dated, taken);
    taken.add(free);
    return free;
  };
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('-');

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function mannerOf(indicator: string, figures: readonly Figure[]): Manner {
  const tags = figures.map(({ id, period }) =>
    TAGS.find((tag) => tag(period.text) === '' || id.endsWith(`-${tag(period.text)}`))
  );
  const tag = mostOf(tags) ?? tagOf;
  const middles = figures.flatMap((figure) => {
    const words = baseOf(figure, tag).split('-');
    return words
      .slice(1)
      .map((_, i) => ({ middle: words.slice(i + 1).join('-'), place: placeKey(figure.place) }));
  });
  const places = group(middles, ({ middle }) => middle);
  const counted = [...places].map(([middle, all]) => ({
    middle,
    count: new Set(all.map(({ place }) => place)).size
  }));
  // Of endings that as many places share, the longest: `lin-an-gdp` ends on `an-gdp` for one place alone.
  const [best] = counted.sort((a, b) => b.count - a.count || b.middle.length - a.middle.length);
  const isShared = best !== undefined && (best.count > 1 || best.middle === indicator);
  return { middle: isShared ? best.middle : indicator, tag };
}

const baseOf = ({ id, period }: Figure, tag: (period: string) => string): string =>
  tag(period.text) !== '' && id.endsWith(`-${tag(period.text)}`)
    ? id.slice(0, -tag(period.text).length - 1)
    : id;

/** What ids call a place: by most of its figures. */
function slugsOf({ figures }: Site, manners: ReadonlyMap<string, Manner>): ReadonlyMap<string, string> {
  const votes = figures.flatMap((figure) => {
    const manner = manners.get(figure.indicator);
    const base = manner && baseOf(figure, manner.tag);
    if (!manner || !base?.endsWith(`-${manner.middle}`)) return [];
    return {
      place: `${figure.boundary}|${placeKey(figure.place)}`,
      slug: base.slice(0, -manner.middle.length - 1)
    };
  });
  return new Map(
    [...group(votes, ({ place }) => place)].map(([place, all]) => [
      place,
      mostOf(all.map(({ slug }) => slug)) ?? ''
    ])
  );
}

/** The same ground on another boundary has the same slug. */
function slugElsewhere(
  { boundaries }: Site,
  slugs: ReadonlyMap<string, string>,
  key: string
): string | undefined {
  if (isRedrawn(boundaries, key as AreaCode)) return undefined;
  return boundaries.map(({ id }) => slugs.get(`${id}|${key}`)).find(Boolean);
}

function spelled(name: string): string {
  const sound = nameKeys(shortName(name))[1] ?? '';
  return sound.replace(/[^a-z0-9]+/g, '') || 'place';
}

function mostOf<T>(all: readonly (T | undefined)[]): T | undefined {
  const counted = [
    ...group(
      all.filter((each) => each !== undefined),
      (each) => each
    )
  ];
  return counted.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Whether a text is a period that ids can end on. */
export const isPeriod = (text: string): boolean => parsePeriod(text) !== undefined;
