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

/** Finds figures by words of their place, indicator and period, by pinyin or initials, or by their id; the best first. */
export type FigureFinder = (query: string) => readonly FoundFigure[];

const MOST = 20;

/** Figures without a value are found by nobody: a sentence has nothing to print of them. */
export function toFigureFinder(site: Site): FigureFinder {
  const sounds = new Map<string, string>();
  const entries = site.figures
    .filter(({ value }) => value !== null)
    .map((figure) => toEntry(site, figure, sounds));
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return entries
      .map((entry) => ({ entry, score: scoreOf(entry, words, query.trim().toLowerCase()) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || momentOf(b.entry.figure.period) - momentOf(a.entry.figure.period))
      .slice(0, MOST)
      .map(({ entry: { figure, name } }) => ({ figure, name }));
  };
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

/** 0: one of the words is not there. Of Chinese words that run into each other, two of three pairs are enough. */
function scoreOf({ figure, text }: Entry, words: readonly string[], query: string): number {
  if (figure.id === query) return 100;
  let score = 0;
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
