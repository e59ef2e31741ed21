import { LABEL_STYLE, leadSide, placeLabels, toPx } from '../../labels/placement';
import type { Picture } from '../../picture';
import { toBox, type Box } from '../../../geometry/projection';
import { toPattern, type TextureName } from '../../textures';
import { TOKENS, WIDTHS } from '../../tokens';
import { shapeId } from './shape-ids';

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
  /** Textures over divisions, by code. */
  readonly textures: readonly { readonly code: string; readonly name: TextureName }[];
  /** Legend lines for the textures in use. */
  readonly textureNames: readonly { readonly name: TextureName; readonly text: string }[];
}

const SIZE = { width: 1200, head: 104, line: 22, margin: 36 } as const;
const FONT = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function line(text: string, x: number, y: number, style: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escape(text)}</text>`;
}

/** A picture as one SVG file that needs nothing else: shapes, textures, labels, legend, sources and notes in it. */
export function toStandaloneSvg(picture: Picture, options: StandaloneOptions): string {
  const { text, textureNames } = options;
  const box = toBox(picture.bounds);
  const width = SIZE.width - 2 * SIZE.margin;
  const height = Math.min(760, (width * box.height) / box.width);
  const scale = Math.max(box.width / width, box.height / height);
  const [mapWidth, mapHeight] = [box.width / scale, box.height / scale];
  const legendLines = 1 + Math.ceil(textureNames.length / 3);
  const footTop = SIZE.head + mapHeight + 30 + legendLines * 34;
  const total = footTop + text.foot.length * SIZE.line + 24;
  const left = SIZE.margin + (width - mapWidth) / 2;
  const frame = { x: 0, y: 0, width: mapWidth, height: mapHeight };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SIZE.width}"`,
    ` height="${Math.ceil(total)}" viewBox="0 0 ${SIZE.width} ${Math.ceil(total)}" font-family="${FONT}" fill="#2b211a">`,
    `<title>${escape(text.title)}</title><desc>${escape(picture.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${TOKENS.paper}"/>`,
    line(text.title, SIZE.margin, 48, 'font-size="28" font-weight="700"'),
    line(text.subtitle, SIZE.margin, 80, 'font-size="17" fill="#6a5a4b"'),
    `<svg x="${left}" y="${SIZE.head}" width="${mapWidth}" height="${mapHeight}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">`,
    shapes(picture, options, scale),
    '</svg>',
    `<g transform="translate(${left} ${SIZE.head})">${labels(picture, frame)}</g>`,
    `<g transform="translate(${SIZE.margin} ${SIZE.head + mapHeight + 30})">${legend(picture, textureNames)}</g>`,
    ...text.foot.map((each, i) =>
      line(each, SIZE.margin, footTop + (i + 1) * SIZE.line, 'font-size="14" fill="#6a5a4b"')
    ),
    '</svg>'
  ].join('');
}

function shapes(picture: Picture, { shapeOf, textures }: StandaloneOptions, scale: number): string {
  const pathOf = (code: string): string => shapeOf(shapeId.area(picture.boundary, code as never));
  const px = (width: number): string =>
    `stroke-width="${(width * scale).toFixed(3)}" stroke-linejoin="round"`;
  const names = [...new Set(textures.map(({ name }) => name))];
  const defs = names.map((name) => toPattern(`t-${name}`, name, scale)).join('');
  const each = (codes: readonly string[], style: string): string =>
    codes.map((code) => `<path d="${pathOf(code)}" ${style}/>`).join('');
  const codes = picture.fills.map(({ code }) => code as string);
  return [
    `<defs>${defs}</defs>`,
    `<path d="${shapeOf(shapeId.landBorders)}" fill="none" stroke="${TOKENS.landBorder}" ${px(WIDTHS.landBorder)}/>`,
    picture.fills.map(({ code, fill }) => `<path d="${pathOf(code)}" fill="${fill}"/>`).join(''),
    textures.map(({ code, name }) => `<path d="${pathOf(code)}" fill="url(#t-${name})"/>`).join(''),
    `<path d="${shapeOf(shapeId.waterAreas)}" fill="${TOKENS.water}"/>`,
    `<path d="${shapeOf(shapeId.waterLines)}" fill="none" stroke="${TOKENS.waterLine}" ${px(WIDTHS.waterLine)}/>`,
    each(codes, `fill="none" stroke="${TOKENS.areaLine}" ${px(WIDTHS.areaLine)}`),
    each(picture.highlight, `fill="none" stroke="${TOKENS.highlightCasing}" ${px(WIDTHS.highlightCasing)}`),
    each(picture.highlight, `fill="none" stroke="${TOKENS.highlightLine}" ${px(WIDTHS.highlightLine)}`)
  ].join('');
}

/** How SVG sets a name at its point, and the pixels between the two. */
const ANCHORS = {
  none: { anchor: 'middle', gap: 0 },
  east: { anchor: 'start', gap: 4 },
  west: { anchor: 'end', gap: -4 }
} as const;

function labels({ labels: all, bounds }: Picture, frame: Box): string {
  const placed = placeLabels(all, bounds, frame);
  return all
    .filter(({ id }) => placed.has(id))
    .map((label) => {
      const { kind, text, at, to } = label;
      const [x, y] = toPx(at, bounds, frame);
      const { anchor, gap } = ANCHORS[leadSide(label) ?? 'none'];
      const fill = kind === 'water' ? '#3f706a' : kind === 'neighbour' ? '#7d6c58' : '#2b211a';
      const weight = kind === 'area-strong' ? 700 : 400;
      const style =
        `font-size="${LABEL_STYLE[kind].sizePx}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"` +
        ' dominant-baseline="central" stroke="#fbf7ee" stroke-width="3" paint-order="stroke"';
      return (to ? leadLine([x, y], toPx(to, bounds, frame)) : '') + line(text, x + gap, y, style);
    })
    .join('');
}

function leadLine([x, y]: readonly [number, number], [endX, endY]: readonly [number, number]): string {
  const stroke = (color: string, width: number): string =>
    `<path d="M${x} ${y}L${endX} ${endY}" stroke="${color}" stroke-width="${width}"/>`;
  return `${stroke('#fbf7ee', 2.6)}${stroke('#2b211a', 0.8)}<circle cx="${endX}" cy="${endY}" r="1.8"/>`;
}

function legend({ legend: own }: Picture, textureNames: StandaloneOptions['textureNames']): string {
  const classes = own.classes.map(
    ({ color, text }, i) =>
      `<rect x="${i * 130}" y="0" width="130" height="14" fill="${color}" stroke="#a8967c" stroke-width="0.5"/>` +
      line(text, i * 130 + 65, 32, 'font-size="14" text-anchor="middle"')
  );
  const marks = textureNames.map(({ name, text }, i) => {
    const [x, y] = [(i % 3) * 370, 48 + Math.floor(i / 3) * 34];
    return (
      `<defs>${toPattern(`l-${name}`, name, 1)}</defs>` +
      `<rect x="${x}" y="${y}" width="34" height="18" fill="${TOKENS.noData}"/>` +
      `<rect x="${x}" y="${y}" width="34" height="18" fill="url(#l-${name})" stroke="${TOKENS.areaLine}"/>` +
      line(text, x + 44, y + 14, 'font-size="14"')
    );
  });
  return [...classes, ...marks].join('');
}
