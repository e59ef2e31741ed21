import { wrap } from '../../../ui/wrap';
import { lineText } from './text';

/** A picture that leaves the site, in pixels. */
export const SHEET = { width: 1200, top: 20, margin: 36 } as const;
/** Of what a picture says: size of type, height of a line, and the columns that surely fit (a Chinese character is two). */
export const TITLE = { px: 28, line: 38, columns: 74 } as const;
export const SUBTITLE = { px: 17, line: 26, columns: 122 } as const;
/** Of a map beside another on the sheet. */
export const HEADING = { px: 20, line: 34, columns: 104 } as const;
export const FOOT = { px: 14, line: 22, columns: 142 } as const;

interface Type {
  readonly px: number;
  readonly line: number;
  readonly columns: number;
}

/** Texts in lines that the sheet holds. */
export const linesOf = (texts: readonly string[], { columns }: Type): string[] =>
  texts.flatMap((text) => wrap(text, columns).split('\n'));

/** Lines below each other from `top` on, at the sheet's margin. */
export function linesText(
  lines: readonly string[],
  top: number,
  { px, line }: Type,
  attributes: string
): string[] {
  return lines.map((text, i) =>
    lineText(text, SHEET.margin, top + (i + 0.75) * line, `font-size="${px}" ${attributes}`)
  );
}
