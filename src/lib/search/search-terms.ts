/** Runs that a text is cut into: Chinese, or letters and digits with their decimals. */
const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+(?:\.\p{N}+)*/gu;
const IS_HAN = /^\p{Script=Han}/u;
/** Lin'an is linan, Thirty-one is thirty one. */
const INSIDE_WORDS = /['’ʼ]/g;
/** Nobody types more of a name before it is found. */
const MOST_SYLLABLES = 6;

const runsOf = (text: string): string[] =>
  text.normalize('NFKC').toLowerCase().replace(INSIDE_WORDS, '').match(RUNS) ?? [];

const pairsOf = (run: string): string[] => {
  const signs = [...run];
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
};

/**
 * What a text is found by: words, and pairs of neighbouring Chinese characters (良渚文化 → 良渚, 渚文, 文化), with each run's
 * last one alone, so that a single character finds every place where it stands.
 */
export function termsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (IS_HAN.test(run) ? [...pairsOf(run), [...run].at(-1) ?? ''] : [run]));
}

/** What a query asks for, run by run: the same without the last character, which its pair already holds. */
export function asked(query: string): string[][] {
  return runsOf(query).map((run) => {
    const pairs = IS_HAN.test(run) ? pairsOf(run) : [];
    return pairs.length > 0 ? pairs : [run];
  });
}

/**
 * Whether what was found answers every run of a query. A pair of three may fail: where two words meet (余杭人口) stands a
 * pair that no text has.
 */
export function answers(runs: readonly (readonly string[])[], found: ReadonlySet<string>): boolean {
  return runs.every((run) => {
    const missing = run.filter((term) => !found.has(term)).length;
    return missing <= Math.floor(run.length / 3);
  });
}

/** How a name is typed in pinyin: from each of its syllables on, and by its initials: yuhangqu hangqu qu yhq. */
export function typedFrom(syllables: readonly string[]): string[] {
  const from = syllables.map((_each, i) => syllables.slice(i, i + MOST_SYLLABLES).join(''));
  const initials = syllables.slice(0, MOST_SYLLABLES).map((each) => each[0] ?? '');
  return [...new Set([...from, initials.join('')])].filter(Boolean);
}

const PERIOD =
  /(?:\bin\s+)?(?<!\d)(?:19|20)\d{2}(?!\d)\s*(?:年(?:上半年|下半年|[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?)?)?/giu;

/** A query without the year, quarter or day in it: 余杭2024年GDP asks for 余杭 GDP. Itself where nothing else would be left. */
export function withoutPeriod(query: string): string {
  const rest = query.normalize('NFKC').replace(PERIOD, ' ').replace(/\s+/g, ' ').trim();
  return rest === '' ? query : rest;
}
