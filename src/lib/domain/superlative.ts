/**
 * Which words of prose assert a rank or an order, as editors list them; `?` stands for any one Chinese character. A word in
 * Latin letters is one only as a whole, small or capital: 「least」, not what is in 「leastways」.
 */
export interface SuperlativeRule {
  readonly words: readonly string[];
  /** What holds such a word and asserts nothing: 「最近」, 「第?次」, names. */
  readonly not: readonly string[];
}

export interface Found {
  readonly text: string;
  /** Offset in the given text. */
  readonly at: number;
}

/** The superlatives of a stretch of prose, each once, in reading order. */
export function superlativesIn(text: string, { words, not }: SuperlativeRule): Found[] {
  if (words.length === 0) return [];
  const rest = not.length > 0 ? text.replace(toForm(not), (hit) => '□'.repeat(hit.length)) : text;
  return [...rest.matchAll(toForm(words))].map((match) => ({ text: match[0], at: match.index }));
}

function toPattern(word: string): string {
  const form = word.replace(/[.*+^${}()|[\]\\]/g, '\\$&').replaceAll('?', '[\\u4e00-\\u9fff]');
  return /^[a-z]/i.test(word) ? `\\b${form}\\b` : form;
}

/** By the lists that editors wrote: every sentence of the site asks for the same two. */
const formsOf = new WeakMap<readonly string[], RegExp>();

/** Longer words first: 「超过一半」 is found before 「超过」. */
function toForm(words: readonly string[]): RegExp {
  const known = formsOf.get(words);
  if (known) return known;
  const forms = [...words].sort((a, b) => b.length - a.length).map(toPattern);
  const form = new RegExp(forms.join('|'), 'gi');
  formsOf.set(words, form);
  return form;
}
