import { say } from '../../words/say';
import { readOnce } from '../text/read-once';

/**
 * The rule that keeps sentences from drifting from the data: a digit in prose is bound (`{{figure}}`),
 * part of a date, or part of a registered name; otherwise it stops the build.
 */
const DATES = [
  /(?:19|20)\d{2}[—–-](?:19|20)\d{2}年/g,
  /(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /\d{1,2}月\d{1,2}日/g,
  /(?:19|20)\d{2}-\d{2}-\d{2}/g
];

const MEASURES = [
  ...['亿美元', '亿元', '万元', '元', '平方公里', '平方千米', '平方米', '公里', '千米', '公顷', '亩', '米'],
  ...['万人', '亿人', '人', '万户', '户', '家'],
  ...['个镇街', '镇街', '个镇', '个街道', '个乡镇', '个项目', '个百分点'],
  ...['项', '倍', '成', '座', '所', '套', '辆', '台', '张', '岁']
];

const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]';
const DIGIT = '[0-9\\uff10-\\uff19]';
const DIGITS = new RegExp(`${DIGIT}+(?:[.,]${DIGIT}+)*%?`, 'g');
/** 三百亿元, 百分之三十; the 亿元 of 489.19亿元 belongs to its digits. */
const COUNTED = new RegExp(
  `百分之${NUMERAL}+|(?<!${DIGIT}${NUMERAL}*)${NUMERAL}+[多余来]?(?:${MEASURES.join('|')})`,
  'g'
);

/** Words in which a Chinese numeral and a measure word count nothing; 二十一家 is not one of them. */
const IDIOMS = new RegExp(`(?<!${NUMERAL})(?:一人|一家|一元|一成不变|一项|一套|一所|一座|一张|万元户)`, 'g');

/** What an editor does about a loose number in running text. */
export const LOOSE_MEND = say`写成 {{数的编号}}；若是名称的一部分，登记到 site.yml 的 names`;

export interface LooseNumber {
  readonly text: string;
  /** Offset in the given text. */
  readonly at: number;
}

/** Numbers in a stretch of prose that are neither bound, nor dates, nor registered names. */
export function looseNumbersIn(text: string, names: readonly string[]): LooseNumber[] {
  return numbersBeside(text, [...longestFirst(names).map(toNameForm), ...DATES, IDIOMS], [DIGITS, COUNTED]);
}

/** Of two names, one inside the other, the longer is read first. */
export const longestFirst = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => b.length - a.length);

/** What counts in a text, in its order, without what is allowed to. */
export function numbersBeside(
  text: string,
  allowed: readonly RegExp[],
  counting: readonly RegExp[]
): LooseNumber[] {
  const rest = allowed.reduce((sum, form) => sum.replace(form, (match) => '□'.repeat(match.length)), text);
  return counting
    .flatMap((form) => [...rest.matchAll(form)])
    .map((match) => ({ text: match[0], at: match.index }))
    .sort((a, b) => a.at - b.at);
}

/** A name of digits alone (1466) is no name inside a longer number or before a measure word. */
const toNameForm = readOnce((name): RegExp => {
  const plain = name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  if (!/^\d+$/.test(name)) return new RegExp(plain, 'g');
  return new RegExp(`(?<![\\d.,])${plain}(?!\\d|[.,]\\d|%|[多余来]?(?:${MEASURES.join('|')}))`, 'g');
});
