/**
 * What no line may part: a number with what it counts, and a date. In Chinese each number takes the character after it
 * (`2020年11月1日`, `60岁`, `90 个`), elsewhere the word, and a date its year (`1 November 2020`).
 */
export const WHOLE = /(?:\d[\d,.]* ?\p{sc=Han})+|\d[\d,.]* (?!\p{sc=Han})\p{L}+(?: \d{4}(?!\d))?/gu;

export interface Piece {
  readonly text: string;
  /** Whether a line may not break in it. */
  readonly isWhole: boolean;
}

/** A text in pieces, those that stay whole among the others; together they are the text. */
export function wholesIn(text: string): Piece[] {
  const found = [...text.matchAll(WHOLE)];
  const ends = [0, ...found.map(({ index, 0: whole }) => index + whole.length)];
  const between = (from: number, to: number): Piece[] =>
    to > from ? [{ text: text.slice(from, to), isWhole: false }] : [];
  return [
    ...found.flatMap(({ index, 0: whole }, i): Piece[] => [
      ...between(ends[i]!, index),
      { text: whole, isWhole: true }
    ]),
    ...between(ends.at(-1)!, text.length)
  ];
}
