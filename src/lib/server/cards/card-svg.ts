import { paper } from '../../map/layers/paper';
import type { Picture } from '../../map/picture';
import { linesOf as linesWithin } from '../../map/renderers/svg/sheet-text';
import { lineText } from '../../map/renderers/svg/text';
import { INKS, TOKENS } from '../../map/tokens';
import { CARD, cardMapText, MAP_LEFT } from './card-map';

export interface CardText {
  /** The site, or of what the page is a part. */
  readonly above: string;
  readonly title: string;
  readonly text: string;
  /** Whose boundaries the map shows, and what it is not. */
  readonly foot: readonly string[];
}

const FACE = 'Noto Serif CJK SC';
const MARGIN = 52;
const ABOVE = { px: 26, line: 40, columns: 31 };
const TITLE = { px: 54, line: 70, columns: 15 };
const LONG_TITLE = { px: 42, line: 56, columns: 19 };
const TEXT = { px: 25, line: 40, columns: 32 };
const FOOT = { px: 17, line: 26, columns: 47 };
/** Lines of a title before it is set smaller, and before it is cut. */
const TITLE_LINES = 3;

type Type = typeof ABOVE;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Letters of the face are wider than half a Chinese character, which is what columns count. */
const LETTER = 1.15;

function linesOf(text: string, type: Type): string[] {
  const columns = isChinese(text) ? type.columns : Math.floor(type.columns / LETTER);
  return linesWithin([text], { ...type, columns });
}

/** A text in so many lines at most; what does not fit is cut with an ellipsis: after a word, or a character. */
function cutLines(text: string, type: Type, most: number): string[] {
  const lines = linesOf(text, type);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const cut = isChinese(text) ? last.slice(0, -1) : last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, most - 1), `${cut.replace(/[\s，。；、：,.;:]+$/u, '')}…`];
}

function column(lines: readonly string[], top: number, { px, line }: Type, attributes: string): string {
  return lines
    .map((text, i) => lineText(text, MARGIN, top + i * line + px, `font-size="${px}" ${attributes}`))
    .join('');
}

/** A card as SVG: words on the left, the map on the right, both as the site has them. `shapeOf`: path data of a shape id. */
export function toCardSvg(
  { above, title, text, foot }: CardText,
  picture: Picture,
  shapeOf: (id: string) => string
): string {
  const isLong = linesOf(title, TITLE).length > TITLE_LINES;
  const type = isLong ? LONG_TITLE : TITLE;
  const titles = cutLines(title, type, TITLE_LINES + Number(isLong));
  const feet = foot.flatMap((each) => linesOf(each, FOOT));
  const footTop = CARD.height - MARGIN + 12 - feet.length * FOOT.line;
  const titleTop = MARGIN + ABOVE.line + 26;
  const textTop = titleTop + titles.length * type.line + 20;
  const room = Math.floor((footTop - textTop - 10) / TEXT.line);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${CARD.width}" height="${CARD.height}"`,
    ` viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${FACE}" font-weight="700" fill="${INKS.text}">`,
    `<rect width="100%" height="100%" fill="${paper.marks[0].look.color}"/>`,
    cardMapText(picture, shapeOf),
    `<rect width="${MAP_LEFT}" height="100%" fill="${TOKENS.highlight}"/>`,
    `<rect x="${MAP_LEFT - 1}" width="1" height="100%" fill="${TOKENS.landBorder}"/>`,
    column(cutLines(above, ABOVE, 1), MARGIN - 8, ABOVE, `fill="${TOKENS.located}"`),
    column(titles, titleTop, type, ''),
    column(room > 0 ? cutLines(text, TEXT, room) : [], textTop, TEXT, `fill="${INKS.soft}"`),
    column(feet, footTop, FOOT, `fill="${INKS.soft}"`),
    '</svg>'
  ];
  return parts.join('');
}
