import { longestFirst, numbersBeside, type LooseNumber } from '../story/prose-rules';
import type { ProseTongue, Stray } from '../story/prose-tongue';
import { say } from '../../words/say';
import { readOnce } from '../text/read-once';

/** The rule of prose-rules.ts in English: a number is bound, part of a date, or of a registered phrase. */

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?:19|20)\\d{2}';
/** A year counts nothing: 2000 people, 2020-metre and 2020% are none. */
const NOT_COUNTED =
  '(?![\\d%]|[.,]\\d|-[a-z]|\\s(?:people|households|yuan|km|metres|hectares|stations|percent|per cent))';

const DATES = [
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g,
  new RegExp(`\\b\\d{1,2} ${MONTH}(?: ${YEAR})?\\b`, 'g'),
  new RegExp(`\\b(?:H[12]|Q[1-4]) ${YEAR}\\b`, 'g'),
  new RegExp(`\\b${YEAR}[–-](?:${YEAR}|\\d{2})\\b${NOT_COUNTED}`, 'g'),
  new RegExp(`\\b${YEAR}s?\\b${NOT_COUNTED}`, 'g')
];

const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const TEENS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = '(?:dozen|score|hundred|thousand|million|billion|trillion)s?';
const ORDINALS =
  'thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|hundredth|thousandth';
const WORD = `(?:${SMALL}|${TEENS}|${TENS}|${LARGE}|${ORDINALS})`;

/** `one` alone is a pronoun; `one million` is told by its million. `second` is also what comes after a first hand. */
const COUNTED = new RegExp(`\\b(?:one[- ])?${WORD}(?:(?:[- ]| and )${WORD})*\\b`, 'gi');
/** 15-minute, 3rd, 12.5%, 1,200: with what hangs on them, so that an editor finds them. */
const DIGITS = /\d+(?:[.,]\d+)*(?:%|(?:st|nd|rd|th)\b|(?:-[a-z]+)+)?/g;

/** Numbers in a stretch of English prose that are neither bound, nor dates, nor in registered phrases. */
export function looseNumbersInEnglish(text: string, names: readonly string[]): LooseNumber[] {
  return numbersBeside(text, [...longestFirst(names).map(toNameForm), ...DATES], [DIGITS, COUNTED]);
}

/** A phrase is none inside a longer word or number: `Line 1` in `Line 16`. */
const toNameForm = readOnce((name): RegExp => {
  const plain = name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return new RegExp(`(?<![\\w.,])${plain}(?!\\w|[.,]\\d|%)`, 'g');
});

/** Chinese names stand in 「」, which a page marks as Chinese. */
const QUOTED = /「[^」]*」/g;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

export function strayChineseIn(text: string): Stray[] {
  const rest = text.replace(QUOTED, (match) => ' '.repeat(match.length));
  return [...rest.matchAll(CHINESE)].map((match) => ({
    text: match[0],
    at: match.index,
    what: say`英文里有中文字或中文标点「${match[0]}」`,
    mend: say`译成英文；要留的中文名称放进「」里`
  }));
}

export const ENGLISH: ProseTongue = {
  looseIn: looseNumbersInEnglish,
  looseMend: say`写成 {{数的编号}}；若不是量，登记到这一篇开头的 counted，写明理由`,
  strayIn: strayChineseIn,
  joint: ' '
};
