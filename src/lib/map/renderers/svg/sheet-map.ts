import type { AreaCode } from '../../../domain/ids';
import { toBox } from '../../../geometry/projection';
import { toMergedOutline } from '../../merged-outline';
import type { Picture } from '../../picture';
import { circlesText } from './circles-text';
import { labelsText, scaleBarText } from './labels-text';
import { toMapText } from './map-text';
import { shapeId } from './shape-ids';
import { legendHeight, legendText, type TextureNames } from './sheet-legend';
import { HEADING, linesText, SHEET } from './sheet-text';

export interface SheetMapOptions {
  /** What tells the map from another on its sheet. */
  readonly heading: string | null;
  readonly hasLegend: boolean;
  readonly textureNames: TextureNames;
  /** Path data of a shape id. */
  readonly shapeOf: (id: string) => string;
  /** Divisions that are shown as one. */
  readonly merged: readonly (readonly AreaCode[])[];
}

/** Above and below the view, in heights of it: land that its edge cuts through goes on a little. */
const BLEED = 0.1;
const TALLEST = 760;
const GAP = 30;

/** One map of a sheet from `top` on, with its heading and its legend; SVG text, heights in px. */
export function sheetMap(
  picture: Picture,
  top: number,
  options: SheetMapOptions
): { text: string; height: number } {
  const { heading, hasLegend, textureNames, shapeOf, merged } = options;
  const box = toBox(picture.bounds);
  const width = SHEET.width - 2 * SHEET.margin;
  const scale = Math.max(box.width / width, box.height / Math.min(TALLEST, (width * box.height) / box.width));
  const frame = { x: 0, y: 0, width: box.width / scale, height: box.height / scale };
  const bleed = { x: (width - frame.width) / 2, y: frame.height * BLEED };
  const mapTop = top + (heading === null ? 0 : HEADING.line);
  const mapHeight = frame.height + 2 * bleed.y;
  const legendTop = mapTop + mapHeight + GAP;
  const seen = [box.x - bleed.x * scale, box.y - bleed.y * scale, width * scale, mapHeight * scale];
  const text = [
    ...(heading === null ? [] : linesText([heading], top, HEADING, 'font-weight="700"')),
    `<svg x="${SHEET.margin}" y="${mapTop}" width="${width}" height="${mapHeight}" viewBox="${seen.join(' ')}">`,
    toMapText(picture, { shapeOf, scale }),
    ...mergedText(`merged-${Math.round(top)}`, picture, merged, shapeOf, scale),
    '</svg>',
    `<g transform="translate(${SHEET.margin + bleed.x} ${mapTop + bleed.y})">${circlesText(picture, frame)}${labelsText(picture, frame)}${scaleBarText(picture, frame)}</g>`,
    hasLegend
      ? `<g transform="translate(${SHEET.margin} ${legendTop})">${legendText(picture.legend, textureNames, frame)}</g>`
      : ''
  ].join('');
  const end = hasLegend ? legendTop + legendHeight(picture.legend, textureNames, frame) : legendTop;
  return { text, height: end - top };
}

function mergedText(
  id: string,
  { bounds, boundary }: Picture,
  merged: SheetMapOptions['merged'],
  shapeOf: SheetMapOptions['shapeOf'],
  scale: number
): string[] {
  const draw = (code: AreaCode, attributes: string): string =>
    `<path d="${shapeOf(shapeId.area(boundary, code))}" ${attributes}/>`;
  return merged.map((codes, i) => toMergedOutline(`${id}-${i}`, { bounds, codes, shapeOf: draw, scale }));
}
