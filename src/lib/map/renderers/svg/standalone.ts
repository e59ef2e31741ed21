import type { AreaCode } from '../../../domain/ids';
import { toMergedOutline } from '../../merged-outline';
import type { Legend, LegendSwatch, Picture } from '../../picture';
import { toBox } from '../../../geometry/projection';
import { isTexture, toPattern, type TextureName } from '../../textures';
import { INKS, TOKENS } from '../../tokens';
import { circlesText, sizesHeight, sizesText } from './circles-text';
import { labelsText, scaleBarText } from './labels-text';
import { shapeId } from './shape-ids';
import { FOOT, linesOf, linesText, SHEET, SUBTITLE, TITLE } from './sheet-text';
import { paper } from '../../layers/paper';
import { toMapText } from './map-text';
import { SWATCH_SIZE, toSwatchText } from './swatch';
import { escapeText, lineText } from './text';

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
  readonly textureNames: readonly { readonly name: TextureName; readonly text: string }[];
  /** Divisions that are shown as one, which have one outline. */
  readonly merged?: readonly (readonly AreaCode[])[];
}

/** Above and below the view, in heights of it: land that its edge cuts through goes on a little. */
const BLEED = 0.1;
const CLASSES_HEIGHT = 34;
/** Samples of the legend in one line. */
const ROW = 3;
const FONT = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

/** A picture as one SVG file that needs nothing else: shapes, textures, labels, legend, sources and notes in it. */
export function toStandaloneSvg(picture: Picture, options: StandaloneOptions): string {
  const { text, textureNames } = options;
  const box = toBox(picture.bounds);
  const width = SHEET.width - 2 * SHEET.margin;
  const height = Math.min(760, (width * box.height) / box.width);
  const scale = Math.max(box.width / width, box.height / height);
  const [mapWidth, mapHeight] = [box.width / scale, box.height / scale];
  const frame = { x: 0, y: 0, width: mapWidth, height: mapHeight };
  const bleed = { x: (width - mapWidth) / 2, y: mapHeight * BLEED };
  const title = linesOf([text.title], TITLE);
  const subtitle = linesOf([text.subtitle], SUBTITLE);
  const foot = linesOf(text.foot, FOOT);
  const subtitleTop = SHEET.top + title.length * TITLE.line;
  const mapTop = subtitleTop + subtitle.length * SUBTITLE.line + 20;
  const legendTop = mapTop + mapHeight + 2 * bleed.y + 30;
  const footTop = legendTop + legendHeight(picture.legend, textureNames, frame);
  const total = footTop + foot.length * FOOT.line + 24;
  const ground = [
    box.x - bleed.x * scale,
    box.y - bleed.y * scale,
    width * scale,
    box.height * (1 + 2 * BLEED)
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SHEET.width}"`,
    ` height="${Math.ceil(total)}" viewBox="0 0 ${SHEET.width} ${Math.ceil(total)}" font-family="${FONT}" fill="${INKS.text}">`,
    `<title>${escapeText(text.title)}</title><desc>${escapeText(picture.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper.marks[0].look.color}"/>`,
    ...linesText(title, SHEET.top, TITLE, 'font-weight="700"'),
    ...linesText(subtitle, subtitleTop, SUBTITLE, `fill="${INKS.soft}"`),
    `<svg x="${SHEET.margin}" y="${mapTop}" width="${width}" height="${mapHeight + 2 * bleed.y}" viewBox="${ground.join(' ')}">`,
    toMapText(picture, { shapeOf: options.shapeOf, scale }),
    ...mergedText(picture, options, scale),
    '</svg>',
    `<g transform="translate(${SHEET.margin + bleed.x} ${mapTop + bleed.y})">${circlesText(picture, frame)}${labelsText(picture, frame)}${scaleBarText(picture, frame)}</g>`,
    `<g transform="translate(${SHEET.margin} ${legendTop})">${legendText(picture.legend, textureNames, frame)}</g>`,
    ...linesText(foot, footTop, FOOT, `fill="${INKS.soft}"`),
    '</svg>'
  ].join('');
}

function mergedText(
  { bounds, boundary }: Picture,
  { merged = [], shapeOf }: StandaloneOptions,
  scale: number
): string[] {
  const draw = (code: AreaCode, attributes: string): string =>
    `<path d="${shapeOf(shapeId.area(boundary, code))}" ${attributes}/>`;
  return merged.map((codes, i) => toMergedOutline(`merged-${i}`, { bounds, codes, shapeOf: draw, scale }));
}

type Frame = ReturnType<typeof toBox>;

const sizesIn = ({ circles }: Legend, frame: Frame): number => (circles ? sizesHeight(circles, frame) : 0);

/** Classes, if there are any, then sizes of circles, then samples in rows. */
function legendHeight(own: Legend, textureNames: StandaloneOptions['textureNames'], frame: Frame): number {
  const lines = Math.ceil(marks(own, textureNames).length / ROW);
  return CLASSES_HEIGHT + sizesIn(own, frame) + lines * 34;
}

function legendText(own: Legend, textureNames: StandaloneOptions['textureNames'], frame: Frame): string {
  const classes = own.classes.map(
    ({ color, text }, i) =>
      `<rect x="${i * 130}" y="0" width="130" height="14" fill="${color}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>` +
      lineText(text, i * 130 + 65, 32, 'font-size="14" text-anchor="middle"')
  );
  const top = own.classes.length > 0 ? CLASSES_HEIGHT : 0;
  const sizes = own.circles ? `<g transform="translate(0 ${top})">${sizesText(own.circles, frame)}</g>` : '';
  const rest = `<g transform="translate(0 ${sizesIn(own, frame)})">${marks(own, textureNames).join('')}</g>`;
  return [...classes, sizes, rest].join('');
}

/** What is drawn besides colours: textures, then the layers that have a sample of their own. */
function marks(own: Legend, textureNames: StandaloneOptions['textureNames']): string[] {
  const layers = own.entries.filter(({ swatch }) => !isTexture(swatch));
  const drawn = [
    ...textureNames.map(({ name, text }) => ({ text, sample: textureSample(name) })),
    ...layers.map(({ swatch, text }) => ({ text, sample: layerSample(swatch) }))
  ];
  return drawn.map(({ text, sample }, i) => {
    const [x, y] = [(i % ROW) * 370, 48 + Math.floor(i / ROW) * 34];
    return `<g transform="translate(${x} ${y})">${sample}${lineText(text, 44, 14, 'font-size="14"')}</g>`;
  });
}

function textureSample(name: TextureName): string {
  return (
    `<defs>${toPattern(`l-${name}`, name, 1)}</defs><rect width="34" height="18" fill="${TOKENS.noData}"/>` +
    `<rect width="34" height="18" fill="url(#l-${name})" stroke="${TOKENS.areaLine}"/>`
  );
}

function layerSample(swatch: LegendSwatch): string {
  const { width, height } = SWATCH_SIZE;
  return `<svg x="4" y="2" width="${width}" height="${height}" fill="none">${toSwatchText(swatch)}</svg>`;
}
