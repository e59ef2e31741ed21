import { LABEL_STYLE, leadSide, placeLabels, toPx } from '../../labels/placement';
import type { Legend, LegendSwatch, Picture } from '../../picture';
import { toBox, type Box } from '../../../geometry/projection';
import { isTexture, toPattern, type TextureName } from '../../textures';
import { TOKENS } from '../../tokens';
import { paper } from '../../layers/paper';
import { toMapText } from './map-text';
import { SWATCH_SIZE, toSwatchText } from './swatch';

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
}

const SIZE = { width: 1200, head: 104, line: 22, margin: 36 } as const;
/** Samples of the legend in one line. */
const ROW = 3;
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
  const samples = marks(picture.legend, textureNames).length;
  const legendLines = 1 + Math.ceil(samples / ROW);
  const footTop = SIZE.head + mapHeight + 30 + legendLines * 34;
  const total = footTop + text.foot.length * SIZE.line + 24;
  const left = SIZE.margin + (width - mapWidth) / 2;
  const frame = { x: 0, y: 0, width: mapWidth, height: mapHeight };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SIZE.width}"`,
    ` height="${Math.ceil(total)}" viewBox="0 0 ${SIZE.width} ${Math.ceil(total)}" font-family="${FONT}" fill="#2b211a">`,
    `<title>${escape(text.title)}</title><desc>${escape(picture.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper.marks[0].look.color}"/>`,
    line(text.title, SIZE.margin, 48, 'font-size="28" font-weight="700"'),
    line(text.subtitle, SIZE.margin, 80, 'font-size="17" fill="#6a5a4b"'),
    `<svg x="${left}" y="${SIZE.head}" width="${mapWidth}" height="${mapHeight}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">`,
    toMapText(picture, { shapeOf: options.shapeOf, scale }),
    '</svg>',
    `<g transform="translate(${left} ${SIZE.head})">${labels(picture, frame)}</g>`,
    `<g transform="translate(${SIZE.margin} ${SIZE.head + mapHeight + 30})">${legend(picture, textureNames)}</g>`,
    ...text.foot.map((each, i) =>
      line(each, SIZE.margin, footTop + (i + 1) * SIZE.line, 'font-size="14" fill="#6a5a4b"')
    ),
    '</svg>'
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
      `<rect x="${i * 130}" y="0" width="130" height="14" fill="${color}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>` +
      line(text, i * 130 + 65, 32, 'font-size="14" text-anchor="middle"')
  );
  return [...classes, ...marks(own, textureNames)].join('');
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
    return `<g transform="translate(${x} ${y})">${sample}${line(text, 44, 14, 'font-size="14"')}</g>`;
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
