const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** As a pattern: without 万 and 亿, which multiply digits too. */
export const CHINESE_NUMBER = '[零〇一二两三四五六七八九十百千]+';

/** 二十六 → 26, 三百零五 → 305, 千 → 1000, 首 (全国之首) → 1. */
export function chineseNumber(text: string): number {
  if (text === '首') return 1;
  let sum = 0;
  let digit: number | undefined;
  for (const char of text) {
    const place = PLACES[char];
    if (place === undefined) {
      digit = valueOf(char);
      continue;
    }
    sum += (digit ?? 1) * place;
    digit = undefined;
  }
  return sum + (digit ?? 0);
}

function valueOf(char: string): number {
  if (char === '两') return 2;
  return char === '〇' ? 0 : DIGITS.indexOf(char);
}
