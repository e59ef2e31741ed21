import { widthOf } from './text-width';
import { WHOLE } from './whole';

/** Around what no line break may part: a number with its unit and note. They are no part of the result. */
export const HOLD = { open: '\ue000', close: '\ue001' } as const;

const NOT_FIRST = /^[，。；：、！？）〕」』》”’％%]/;
/** What opens; and a formula’s sign, which begins a line with what follows it. */
const NOT_LAST = /[（〔「『《“‘]$|(?:^|\s)[÷×+−] ?$/;
/** A held number, a date or a number with what it counts, a run of Latin letters and digits with its minus, dashes and apostrophes, or one character. */
const TOKENS = new RegExp(
  `\\ue000[^\\ue001]*\\ue001|−?(?:${WHOLE.source})|−?[!-~]+(?:[−–’][!-~]+)*|[^]`,
  'gu'
);

/** Columns of a terminal or a mail: a Chinese character takes two. */
export function columnsOf(text: string): number {
  return 2 * widthOf(text.replace(/[\ue000\ue001]/g, ''), 0.5);
}

/** Pieces between which a line may break: no mark that closes begins one, none that opens ends one. */
function piecesOf(text: string): string[] {
  return (text.match(TOKENS) ?? []).reduce<string[]>((pieces, token) => {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(token) || NOT_LAST.test(last))) {
      return [...pieces.slice(0, -1), last + token];
    }
    return [...pieces, token];
  }, []);
}

/** Text in lines of at most so many columns, where its pieces allow; `hang` indents all lines but the first. */
export function wrap(text: string, columns: number, hang = ''): string {
  const lines: string[] = [''];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? '';
    const isFull = columnsOf(line + piece) > columns && line.trim() !== '';
    if (isFull) lines.push(hang + piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.replace(/[\ue000\ue001]/g, '').trimEnd()).join('\n');
}
