import { m } from '../../../paraglide/messages';
import type { AreaCode } from '../../../domain/ids';
import { picturesOf } from '../../beside/pictures';
import { paper } from '../../layers/paper';
import type { Picture } from '../../picture';
import { INKS } from '../../tokens';
import type { TextureNames } from './sheet-legend';
import { sheetMap } from './sheet-map';
import { FOOT, linesOf, linesText, SHEET, SUBTITLE, TITLE } from './sheet-text';
import { escapeText } from './text';
import { toHeading } from '../../../words/heading';

/** What a picture that leaves the site says of itself. */
export interface StandaloneText {
  readonly title: string;
  readonly subtitle: string;
  /** Sources, boundary, 示意图 note: one line each. */
  readonly foot: readonly string[];
}

export interface StandaloneOptions {
  readonly text: StandaloneText;
  /** Path data of a shape id (src/lib/server/html/shapes.ts). Throws where the page has none. */
  readonly shapeOf: (id: string) => string;
  /** Legend lines for the textures in use. */
  readonly textureNames: TextureNames;
  /** Divisions that every map of the picture shows as one, which have one outline. */
  readonly merged?: readonly (readonly AreaCode[])[];
}

/** The faces of the site's pages (src/app.css). */
const CHINESE = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";
const LATIN = `'Source Sans 3','Noto Sans','Helvetica Neue','Segoe UI',Roboto,${CHINESE}`;

/** Chinese faces give a quote or an apostrophe a whole square, which tears “Lin’an” apart. */
function typeOf(language: string): string {
  return language.startsWith('zh')
    ? `font-family="${CHINESE}"`
    : `font-family="${LATIN}" style="font-variant-east-asian:proportional-width"`;
}

/** A picture as one SVG file that needs nothing else: all its maps, one below the other, with legends, sources and notes. */
export function toStandaloneSvg(picture: Picture, options: StandaloneOptions): string {
  const { text } = options;
  const title = linesOf([toHeading(text.title)], TITLE);
  const subtitle = linesOf([text.subtitle], SUBTITLE);
  const foot = linesOf(text.foot, FOOT);
  const subtitleTop = SHEET.top + title.length * TITLE.line;
  const maps = mapsOf(picture, options, subtitleTop + subtitle.length * SUBTITLE.line + 20);
  const total = maps.end + foot.length * FOOT.line + 24;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SHEET.width}" xml:lang="${m.site_language()}"`,
    ` height="${Math.ceil(total)}" viewBox="0 0 ${SHEET.width} ${Math.ceil(total)}" ${typeOf(m.site_language())} fill="${INKS.text}">`,
    `<title>${escapeText(text.title)}</title><desc>${escapeText(picture.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper.marks[0].look.color}"/>`,
    ...linesText(title, SHEET.top, TITLE, 'font-weight="700"'),
    ...linesText(subtitle, subtitleTop, SUBTITLE, `fill="${INKS.soft}"`),
    ...maps.texts,
    ...linesText(foot, maps.end, FOOT, `fill="${INKS.soft}"`),
    '</svg>'
  ].join('');
}

/** The maps below `top` in reading order, the picture's own last, and where the last of them ends. */
function mapsOf(picture: Picture, options: StandaloneOptions, top: number): { texts: string[]; end: number } {
  const pictures = picturesOf(picture);
  let end = top;
  const texts = pictures.map((each, i) => {
    const { text, height } = sheetMap(each, end, {
      ...options,
      heading: picture.beside?.titles[i] ?? null,
      // One legend tells of all maps where their colours mean the same.
      hasLegend: i === pictures.length - 1 || !picture.beside?.sharesRamp,
      merged: options.merged ?? []
    });
    end += height;
    return text;
  });
  return { texts, end };
}
