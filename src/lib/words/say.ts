/**
 * What an editor is told is Chinese and stands where it is known. Made by `say`, it stays a plain text, and beside it is kept
 * what it was made of, so that an editor with English words can be told the same in English: by the sentence with holes
 * (`没有边界「{0}」`), by which the catalogue has it (words/en/said). Nothing reads a sentence back.
 */
export interface Phrase {
  readonly template: string;
  readonly values: readonly PhraseValue[];
}

/** What stands in a hole: a name as it is, words that were said themselves, words that come with their English, or several. */
export type PhraseValue = string | number | Phrase | { readonly english: string } | readonly PhraseValue[];

type Hole = string | number | readonly (string | number)[];

/** Texts that were said, each with what it was made of: the same text says the same, so it never goes stale. */
const said = new Map<string, Exclude<PhraseValue, number>>();

/** The text itself; a list is joined. What stands between 「」 is an editor's own word, and is never taken for one of ours. */
export function say(parts: TemplateStringsArray, ...holes: readonly Hole[]): string {
  const text = parts.reduce((before, part, i) => `${before}${textOf(holes[i - 1] ?? '')}${part}`);
  // Nothing was added to what was said: made of itself, it would be deeper each time.
  if (holes.some((hole) => textOf(hole) === text)) return text;
  const isQuoted = (i: number): boolean =>
    Boolean(parts[i]?.endsWith('「') && parts[i + 1]?.startsWith('」'));
  const values = holes.map((hole, i) =>
    isQuoted(i) && !Array.isArray(hole) ? hole : valueOf(hole)
  ) as PhraseValue[];
  said.set(text, { template: templateOf(parts), values });
  return text;
}

/** `没有边界「{0}」`: a sentence with its holes, as the catalogue has it. */
export const templateOf = (parts: readonly string[]): string =>
  parts.reduce((before, part, i) => `${before}{${i - 1}}${part}`);

/** Words that have an English of their own. */
export function sayBoth(text: string, english: string): string {
  said.set(text, { english });
  return text;
}

/** What a text was made of; a text that nobody said is itself. */
export const phraseOf = (text: string): PhraseValue => said.get(text) ?? text;

const textOf = (hole: Hole): string => (typeof hole === 'object' ? hole.join('、') : String(hole));

function valueOf(hole: Hole): PhraseValue {
  if (typeof hole === 'object') return hole.map(valueOf);
  return typeof hole === 'number' ? hole : phraseOf(hole);
}
