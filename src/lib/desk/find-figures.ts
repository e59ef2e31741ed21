import type { Site } from '../content/site/site';
import type { Figure } from '../domain/figure';
import { momentOf } from '../domain/period';
import { syllablesOf } from '../domain/syllables';
import { figureName, type FigureName } from './figure-name';

export interface FoundFigure {
  readonly figure: Figure;
  readonly name: FigureName;
}

interface Entry extends FoundFigure {
  /** All that it can be found by, in small letters. */
  readonly text: string;
}

/**
 * Finds figures by words of their place, indicator and period, by pinyin or initials, or by their id; the best first. With
 * `fits`: those alone, also of what the site works out, and without a word the first of them.
 */
export type FigureFinder = (query: string, fits?: (figure: Figure) => boolean) => readonly FoundFigure[];

const MOST = 20;

/** Figures without a value are found by nobody: a sentence has nothing to print of them. */
export function toFigureFinder(site: Site): FigureFinder {
  const sounds = new Map<string, string>();
  const entriesOf = (figures: readonly Figure[]): Entry[] =>
    figures.filter(({ value }) => value !== null).map((figure) => toEntry(site, figure, sounds));
  const published = entriesOf(site.figures);
  let worked: Entry[] | undefined;
  return (query, fits) => {
    const words = wordsOf(query);
    if (words.length === 0 && !fits) return [];
    if (fits) worked ??= entriesOf([...site.computed.figures, ...site.grounds.figures]);
    const entries = fits ? [...published, ...worked!] : published;
    const found = entries
      .map((entry) => ({ entry, score: scoreOf(entry, words, query.trim().toLowerCase()) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || momentOf(b.entry.figure.period) - momentOf(a.entry.figure.period));
    return firstOf(found, ({ entry }) => fits?.(entry.figure) ?? true).map(({ entry: { figure, name } }) => ({
      figure,
      name
    }));
  };
}

/** As many as are listed; who is asked is asked no further. */
function firstOf<T>(all: readonly T[], fits: (each: T) => boolean): T[] {
  const first: T[] = [];
  for (const each of all) {
    if (first.length === MOST) break;
    if (fits(each)) first.push(each);
  }
  return first;
}

function toEntry(site: Site, figure: Figure, sounds: Map<string, string>): Entry {
  const name = figureName(site, figure);
  const long = site.indicators.find(({ id }) => id === figure.indicator)?.name ?? '';
  const sound = (text: string): string => {
    const known = sounds.get(text) ?? soundOf(text);
    sounds.set(text, known);
    return known;
  };
  const { place, indicator, period } = name;
  const keys = [place.name, place.ground, indicator, long, period, figure.id];
  return {
    figure,
    name,
    text: [...keys, sound(place.name), sound(indicator)].join('\n').toLowerCase()
  };
}

/** `yuhangqu` and `yhq`, a line each. */
function soundOf(text: string): string {
  const syllables = syllablesOf(text);
  return `${syllables.join('')}\n${syllables.map((each) => each[0] ?? '').join('')}`;
}

/** Words as they are typed: with or without spaces, one script after the other; an id stays one word. */
function wordsOf(query: string): readonly string[] {
  const parts = query.normalize('NFKC').toLowerCase().split(/\s+/);
  return parts.flatMap((part) =>
    /\p{Script=Han}/u.test(part) ? (part.match(/\p{Script=Han}+|[a-z]+|\d[\d/.-]*/gu) ?? []) : part || []
  );
}

/** 0: one of the words is not there; no words are all there. Of Chinese words that run into each other, two of three pairs are enough. */
function scoreOf({ figure, text }: Entry, words: readonly string[], query: string): number {
  if (figure.id === query) return 100;
  let score = words.length === 0 ? 1 : 0;
  for (const word of words) {
    if (text.includes(word)) score += 2;
    else if (/^\p{Script=Han}{3,}$/u.test(word) && pairsFound(word, text) >= 2 / 3) score += 1;
    else return 0;
  }
  // What a source says stands before what is worked out of it.
  return score + (figure.computed ? 0 : 0.5);
}

function pairsFound(word: string, text: string): number {
  const pairs = Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
