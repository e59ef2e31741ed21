import { widthOf as textWidth } from '../../ui/text-width';

/** What may not be torn apart: a number with its sign and the unit after its space, a word in another script. */
const PIECE =
  /[+−-]?\d[\d.,]*(?:\s(?:\p{Script=Latin}+|[^\s\d\u3000-\u303F\uFF00-\uFFEF]{1,5})|[%A-Za-z]*)|[\p{Script=Latin}’]+|./gu;
/** What no line begins with: closing and other punctuation. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/** A number counts in full: it may not be torn, and its line keeps some room. */
const isLetter = (char: string): boolean => /[\p{Script=Latin}’ ]/u.test(char);
const widthOf = (text: string): number => textWidth(text, undefined, isLetter);

/** A text in as few lines of at most so many Chinese characters as it takes, about equally long; lines end with `\n`. */
export function brokenText(text: string, perLine: number): string {
  const length = widthOf(text);
  const count = Math.ceil(length / perLine);
  // Pieces that may not be torn can make the last line a single character: then the others are longer.
  const widths = Array.from({ length: perLine }, (_, i) => Math.ceil(length / count) + i);
  const width = widths.find((each) => each <= perLine && linesOf(text, each).length <= count);
  return linesOf(text, width ?? Math.ceil(length / count)).join('\n');
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const piece of text.match(PIECE) ?? []) {
    const line = lines.at(-1) ?? '';
    const isFull = widthOf(line) + widthOf(piece) > width && line !== '' && !NOT_FIRST.test(piece);
    if (isFull) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}
