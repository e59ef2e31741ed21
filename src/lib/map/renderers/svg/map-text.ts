import type { AreaCode } from '../../../domain/ids';
import { shownAt, toDrawing, type DrawnMark, type DrawnShape } from '../../drawing';
import type { AreaTexture, Picture } from '../../picture';
import { toPattern } from '../../textures';
import type { Look } from '../../look';
import { zoomAt } from '../../../geometry/projection';
import { colorAttribute, opacityAttribute, toHatchPattern, toSvgLook, toText } from './attributes';
import { idOf, shapeId } from './shape-ids';

interface MapTextOptions {
  /** Path data of a shape id (src/lib/server/html/shapes.ts). Throws where there is none. */
  readonly shapeOf: (id: string) => string;
  /** Map units that a pixel spans. */
  readonly scale: number;
}

/** The layers of a picture as SVG text that needs nothing else: every mark, with the shapes' own path data. */
export function toMapText(picture: Picture, { shapeOf, scale }: MapTextOptions): string {
  const drawing = toDrawing(picture).map((mark) => shownAt(mark, zoomAt(scale)));
  const hatches = drawing.flatMap(({ layer, look, shapes }) =>
    look.kind === 'hatch' && shapes.length > 0 ? [toHatchPattern(layer, look.color, scale)] : []
  );
  const names = [...new Set(picture.textures.map(({ name }) => name))];
  const textures = names.map((name) => toPattern(textureId(name), name, scale));
  const firstHatch = drawing.findIndex(({ look }) => look.kind === 'hatch');
  const marks = drawing.map((mark, i) => {
    const drawn = markText(mark, picture, { shapeOf, scale });
    return i === firstHatch ? drawn + texturesText(picture, shapeOf) : drawn;
  });
  return `<defs>${[...hatches, ...textures].join('')}</defs>${marks.join('')}`;
}

function markText(
  { layer, look, shapes }: DrawnMark,
  picture: Picture,
  { shapeOf, scale }: MapTextOptions
): string {
  const paths = shapes.flatMap((drawn) =>
    pathsOf(drawn, ownOf(look, drawn, zoomAt(scale)), picture, shapeOf)
  );
  if (paths.length === 0) return '';
  return `<g data-layer="${layer}" ${toText(toSvgLook(look, layer, scale))}>${paths.join('')}</g>`;
}

/** A shape's own colour and opacity. */
function ownOf(look: Look, { color, opacity }: DrawnShape, zoom: number): string {
  const own = { ...colorAttribute(look, color), ...opacityAttribute(look, opacity, zoom) };
  return Object.entries(own)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function pathsOf(
  { shape }: DrawnShape,
  own: string,
  { fills, boundary }: Picture,
  shapeOf: MapTextOptions['shapeOf']
): string[] {
  const ids = shape.kind === 'areas' ? fills.map(({ code }) => shapeId.area(boundary, code)) : [idOf(shape)];
  return ids.map((id) => `<path d="${shapeOf(id)}"${own}/>`);
}

/** What a number is lies over its colour and under the water. */
function texturesText({ textures, boundary }: Picture, shapeOf: MapTextOptions['shapeOf']): string {
  const pathOf = (code: AreaCode): string => shapeOf(shapeId.area(boundary, code));
  return textures
    .map(({ code, name }) => `<path d="${pathOf(code)}" fill="url(#${textureId(name)})"/>`)
    .join('');
}

function textureId(name: AreaTexture['name']): string {
  return `t-${name}`;
}
