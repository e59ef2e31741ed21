import { linesOf, widthOf } from '../lib/ui/text-width';
import type { Paragraph } from './ooxml/presentation';
import { textOfParagraph } from './prose';

/** How text is set: how wide it is beside what its characters count, the height of a line and what follows a paragraph in ems. */
export interface Setting {
  readonly wide: number;
  readonly lineEm: number;
  readonly afterEm: number;
}

/** About how high paragraphs are set in columns of a width, in points. */
export function textHeight(
  paragraphs: readonly Paragraph[],
  sizePt: number,
  width: number,
  { wide, lineEm, afterEm }: Setting
): number {
  return paragraphs.reduce((sum, paragraph) => {
    const indent = paragraph.bullet ? 1.2 : 0;
    const lines = Math.max(1, linesOf(textOfParagraph(paragraph), width / sizePt / wide - indent));
    return sum + (lines * lineEm + afterEm) * sizePt;
  }, 0);
}

/** The first of `sizes`, largest first, at which the text is no higher than its room; the last where none is. */
export function fittingSize(
  paragraphs: readonly Paragraph[],
  sizes: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting
): number {
  const fits = (pt: number): boolean => textHeight(paragraphs, pt, width, setting) <= height;
  return sizes.find(fits) ?? sizes.at(-1)!;
}

/** The first of `sizes` at which a line holds the text; the last where none does. */
export const lineSize = (text: string, sizes: readonly number[], width: number): number =>
  sizes.find((pt) => widthOf(text) * pt * 1.04 <= width) ?? sizes.at(-1)!;
