import { shownAt, toDrawing, type DrawnMark, type DrawnShape } from '../../drawing';
import type { AreaTexture, Picture } from '../../picture';
import { toPattern } from '../../textures';
import type { Look } from '../../look';
import { zoomAt, type Box } from '../../../geometry/projection';
import { colorAttribute, opacityAttribute, toHatchPattern, toSvgLook, toText } from './attributes';
import { hatchLinesText, textureTilesText, type Lined } from './hatch-lines';
import { idOf, shapeId } from './shape-ids';

interface MapTextOptions {
  /** Path data of a shape id (src/lib/server/html/shapes.ts). Throws where there is none. */
  readonly shapeOf: (id: string) => string;
  /** Map units that a pixel spans. */
  readonly scale: number;
  /** The ground that is seen, in map units; what hatches as lines are drawn over. */
  readonly seen?: Box;
  readonly hatching?: Hatching;
}

/** `lines`: for programs that draw no `<pattern>`; asks for the ground that is seen. */
export type Hatching = 'patterns' | 'lines';

/** The layers of a picture as SVG text that needs nothing else: every mark, with the shapes' own path data. */
export function toMapText(picture: Picture, options: MapTextOptions): string {
  const { scale } = options;
  const drawing = toDrawing(picture).map((mark) => shownAt(mark, zoomAt(scale)));
  const lined = linedIn(options);
  const firstHatch = drawing.findIndex(({ look }) => look.kind === 'hatch');
  const marks = drawing.map((mark, i) => {
    const drawn = markText(mark, picture, options);
    return i === firstHatch ? drawn + texturesText(picture, options) : drawn;
  });
  return lined ? marks.join('') : patternsText(drawing, picture, scale) + marks.join('');
}

function linedIn({ hatching, seen, scale }: MapTextOptions): Lined | null {
  return hatching === 'lines' && seen ? { seen, scale } : null;
}

function patternsText(drawing: readonly DrawnMark[], picture: Picture, scale: number): string {
  const hatches = drawing.flatMap(({ layer, look, shapes }) =>
    look.kind === 'hatch' && shapes.length > 0 ? [toHatchPattern(layer, look.color, scale)] : []
  );
  const names = [...new Set(picture.textures.map(({ name }) => name))];
  const textures = names.map((name) => toPattern(textureId(name), name, scale));
  return `<defs>${[...hatches, ...textures].join('')}</defs>`;
}

function markText({ layer, look, shapes }: DrawnMark, picture: Picture, options: MapTextOptions): string {
  const { shapeOf, scale } = options;
  if (shapes.length === 0) return '';
  const lined = linedIn(options);
  if (look.kind === 'hatch' && lined) {
    const cut = shapes.flatMap((drawn) => idsOf(drawn, picture).map(shapeOf));
    return `<g data-layer="${layer}">${hatchLinesText(look, cut, lined)}</g>`;
  }
  const paths = shapes.flatMap((drawn) => {
    const own = ownOf(look, drawn, zoomAt(scale));
    return idsOf(drawn, picture).map((id) => `<path d="${shapeOf(id)}"${own}/>`);
  });
  return `<g data-layer="${layer}" ${toText(toSvgLook(look, layer, scale))}>${paths.join('')}</g>`;
}

/** A shape's own colour and opacity. */
function ownOf(look: Look, { color, opacity }: DrawnShape, zoom: number): string {
  const own = { ...colorAttribute(look, color), ...opacityAttribute(look, opacity, zoom) };
  return Object.entries(own)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

const idsOf = ({ shape }: DrawnShape, { fills, boundary }: Picture): string[] =>
  shape.kind === 'areas' ? fills.map(({ code }) => shapeId.area(boundary, code)) : [idOf(shape)];

/** What a number is lies over its colour and under the water. */
function texturesText({ textures, boundary }: Picture, options: MapTextOptions): string {
  const shapeOf = ({ code }: AreaTexture): string => options.shapeOf(shapeId.area(boundary, code));
  const lined = linedIn(options);
  if (!lined)
    return textures
      .map((each) => `<path d="${shapeOf(each)}" fill="url(#${textureId(each.name)})"/>`)
      .join('');
  const names = [...new Set(textures.map(({ name }) => name))];
  const cutFor = (wanted: AreaTexture['name']): string[] =>
    textures.filter(({ name }) => name === wanted).map(shapeOf);
  return names.map((name) => textureTilesText(name, cutFor(name), lined)).join('');
}

function textureId(name: AreaTexture['name']): string {
  return `t-${name}`;
}
