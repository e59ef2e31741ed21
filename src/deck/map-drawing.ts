import { toBox } from '../lib/geometry/projection';
import { columnsOf } from '../lib/map/beside/columns';
import { picturesOf } from '../lib/map/beside/pictures';
import { paper } from '../lib/map/layers/paper';
import type { MapLabel, Picture } from '../lib/map/picture';
import { filledMapText, frameIn } from '../lib/map/renderers/svg/filled-map';
import { scaleBarText, shownLabels } from '../lib/map/renderers/svg/labels-text';
import { classesDrawing, legendDrawing, type Drawn } from '../lib/map/renderers/svg/legend-drawing';
import { escapeText, lineText } from '../lib/map/renderers/svg/text';
import { INKS, TOKENS } from '../lib/map/tokens';
import { wrap } from '../lib/ui/wrap';

interface Room {
  readonly width: number;
  readonly height: number;
}

export interface MapDrawingOptions extends Room {
  /** Path data of a shape id. */
  readonly shapeOf: (id: string) => string;
  /** What must be said of the map wherever it is shown. */
  readonly foot: string;
}

const MARGIN = 10;
/** Around the view: below it stands the scale. */
const EDGE = { x: 12, top: 12, bottom: 26 } as const;
const HEADING = 20;
const FOOT = { px: 8, line: 11 } as const;
/** The room that names are placed for: about half a slide. */
const NAMES = 'small';
/** Between maps beside each other. */
const BETWEEN = 3;
const NOTHING: Drawn = { text: '', height: 0 };

/** A step's map with its legend as one SVG of `width` × `height` points: every map that the picture shows. */
export function toMapDrawing(picture: Picture, options: MapDrawingOptions): string {
  const { width, height } = options;
  const maps = picturesOf(picture);
  const isTold = maps.length > 1 && !picture.beside?.sharesRamp;
  const strip = stripDrawing(picture, options, isTold);
  const mapsHeight = height - strip.height;
  const ground = maps.length > 1 ? TOKENS.highlight : paper.marks[0].look.color;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="Noto Serif CJK SC" font-weight="700" fill="${INKS.text}">`,
    `<title>${escapeText(picture.description)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    mapsText(maps, picture, { ...options, height: mapsHeight }, isTold),
    `<g transform="translate(0 ${mapsHeight})">${strip.text}</g>`,
    '</svg>'
  ];
  return withHalosBelow(parts.join(''));
}

/** The names that stand on it. */
export function labelsDrawn(picture: Picture, options: Room & Pick<MapDrawingOptions, 'foot'>): MapLabel[] {
  const maps = picturesOf(picture);
  const isTold = maps.length > 1 && !picture.beside?.sharesRamp;
  const height = options.height - stripDrawing(picture, options, isTold).height;
  const cell = cellsOf(maps.length, picture, { ...options, height });
  return maps.flatMap((map) => {
    const frame = frameIn(map, { ...roomIn(cell, map, maps.length > 1, isTold), edge: EDGE });
    return shownLabels(map, { ...frame, x: 0, y: 0 }, NAMES);
  });
}

/** Legend and foot below the maps. */
function stripDrawing(
  picture: Picture,
  options: Room & Pick<MapDrawingOptions, 'foot'>,
  isTold: boolean
): Drawn {
  const { width, height, foot } = options;
  const lines = wrap(foot, Math.floor(((width - 2 * MARGIN) / FOOT.px) * 1.8)).split('\n');
  const legendIn = (stripHeight: number): Drawn => {
    const frame = lastFrame(picture, { ...options, height: height - stripHeight }, isTold);
    return legendDrawing(picture.legend, width - 2 * MARGIN, frame, isTold);
  };
  const heightWith = (legend: Drawn): number =>
    legend.height + lines.length * FOOT.line + (legend.height > 0 ? 12 : 6);
  // Circles of a legend are those of the map, which is the smaller the more room its legend takes.
  const stripHeight = heightWith(legendIn(0));
  const legend = legendIn(stripHeight);
  const set = `font-size="${FOOT.px}" fill="${INKS.soft}"`;
  const text = [
    `<rect width="${width}" height="${stripHeight}" fill="${TOKENS.highlight}"/>`,
    `<g transform="translate(${MARGIN} 5)">${legend.text}</g>`,
    ...lines.map((line, i) =>
      lineText(line, MARGIN, stripHeight - (lines.length - i) * FOOT.line + FOOT.px - 2, set)
    )
  ];
  return { text: text.join(''), height: stripHeight };
}

interface Cells extends Room {
  readonly columns: number;
}

/** The room of each of so many maps. */
function cellsOf(count: number, { bounds }: Picture, { width, height }: Room): Cells {
  if (count === 1) return { columns: 1, width, height };
  const box = toBox(bounds);
  const columns = columnsOf(count, box.width / box.height, { width, height });
  const rows = Math.ceil(count / columns);
  return {
    columns,
    width: (width - BETWEEN * (columns - 1)) / columns,
    height: (height - BETWEEN * (rows - 1)) / rows
  };
}

/** A map's own room in its cell, below its heading and above its own colours. */
function roomIn(cell: Room, picture: Picture, isMany: boolean, isTold: boolean) {
  const top = isMany ? HEADING : 0;
  const legend = isTold ? classesDrawing(picture.legend, cell.width - MARGIN) : NOTHING;
  return { top, legend, width: cell.width, height: cell.height - top - legend.height };
}

function lastFrame(picture: Picture, options: Room, isTold: boolean) {
  const maps = picturesOf(picture);
  const cell = cellsOf(maps.length, picture, options);
  const { width, height } = roomIn(cell, maps.at(-1)!, maps.length > 1, isTold);
  return frameIn(picture, { width, height, edge: EDGE });
}

function mapsText(
  maps: readonly Picture[],
  picture: Picture,
  options: MapDrawingOptions,
  isTold: boolean
): string {
  const cell = cellsOf(maps.length, picture, options);
  return maps
    .map((each, i) => {
      const x = (i % cell.columns) * (cell.width + BETWEEN);
      const y = Math.floor(i / cell.columns) * (cell.height + BETWEEN);
      const heading = maps.length > 1 ? (picture.beside?.titles[i] ?? '') : null;
      const text = mapText(each, cell, { ...options, heading, isTold });
      return `<g transform="translate(${x} ${y})">${text}</g>`;
    })
    .join('');
}

interface MapText extends Pick<MapDrawingOptions, 'shapeOf'> {
  /** What tells it from the maps beside it; null: it stands alone. */
  readonly heading: string | null;
  readonly isTold: boolean;
}

function mapText(picture: Picture, cell: Room, { heading, isTold, shapeOf }: MapText): string {
  const { top, legend, width, height } = roomIn(cell, picture, heading !== null, isTold);
  const frame = frameIn(picture, { width, height, edge: EDGE });
  const scaleBox = { x: width - MARGIN - frame.width, y: 0, width: frame.width, height: height - 28 };
  return [
    heading === null ? '' : lineText(heading, 6, 14, 'font-size="12"'),
    `<g transform="translate(0 ${top})"><rect width="${width}" height="${height}" fill="${paper.marks[0].look.color}"/>`,
    filledMapText(picture, { width, height, edge: EDGE, shapeOf, hatching: 'lines', names: NAMES }),
    scaleBarText(picture, scaleBox),
    '</g>',
    `<g transform="translate(4 ${top + height})">${legend.text}</g>`
  ].join('');
}

const HALO =
  /<text ([^>]*?) stroke="([^"]*)" stroke-width="([^"]*)" paint-order="stroke"([^>]*)>([^<]*)<\/text>/g;

/** Programs that know no `paint-order` would draw a name's halo over it: a copy below the name is the same everywhere. */
function withHalosBelow(svg: string): string {
  return svg.replace(HALO, (_, before: string, color: string, width: string, after: string, text: string) => {
    const below = `${before.replace(/ fill="[^"]*"/, '')}${after} fill="${color}"`;
    const line = `stroke="${color}" stroke-width="${width}" stroke-linejoin="round"`;
    return `<text ${below} ${line}>${text}</text><text ${before}${after}>${text}</text>`;
  });
}
