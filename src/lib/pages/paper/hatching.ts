import type { AreaCode, BoundaryId } from '../../domain/ids';
import type { Picture } from '../../map/picture';
import { toBox, type Box } from '../../geometry/projection';
import { toDrawing } from '../../map/drawing';
import type { Shape } from '../../map/layer';
import type { LayerName } from '../../map/layers';
import type { HatchLook } from '../../map/look';
import { idOf, shapeId } from '../../map/renderers/svg/shape-ids';
import type { Texture, TextureName } from '../../map/textures';
import type { PrintPage } from './page';

/** Shares of a picture's box by which a map may show more than the box, on each side. */
const BEYOND = 0.45;

/** The ground that a map of the picture can show, in map units. */
export function groundOf({ bounds }: Picture): Box {
  const { x, y, width, height } = toBox(bounds);
  const [side, above] = [width * BEYOND, height * BEYOND];
  return { x: x - side, y: y - above, width: width + 2 * side, height: height + 2 * above };
}

/** Path data of lines at 45°, from lower left to upper right, `step` map units apart, that cover a box. */
export function slantedLines({ x, y, width, height }: Box, step: number): string {
  const apart = step * Math.SQRT2;
  const count = Math.ceil((width + height) / apart);
  return Array.from({ length: count }, (_, i) => {
    const start = x + (i + 1) * apart;
    return `M${start.toFixed(0)} ${y.toFixed(0)}l${(-height).toFixed(0)} ${height.toFixed(0)}`;
  }).join('');
}

/**
 * Ids of the shapes that cut a division out. A division that was never redrawn stands in the page once, under one of
 * its boundaries, and the others only refer to it, which a clip may not follow: so all are named.
 */
export function clipIds(
  boundary: BoundaryId,
  code: AreaCode,
  { drawn, redrawn }: Pick<PrintPage, 'drawn' | 'redrawn'>
): string[] {
  const isOwn = redrawn[boundary]?.includes(code) ?? false;
  return (isOwn ? [boundary] : drawn).map((each) => shapeId.area(each, code));
}

/** One kind of hatch: the shapes that cut it out, together, and what with. */
export interface Hatching {
  readonly key: LayerName | TextureName;
  readonly clips: readonly string[];
  readonly look: HatchLook | { readonly kind: 'texture'; readonly name: TextureName };
}

/** What a map hatches: the marks that are hatches, and divisions whose number has a texture. */
export function hatchingsOf(picture: Picture, page: Pick<PrintPage, 'drawn' | 'redrawn'>): Hatching[] {
  const clipsOf = (shape: Shape): string[] =>
    shape.kind === 'area' ? clipIds(shape.boundary, shape.code, page) : [idOf(shape)];
  const hatches = toDrawing(picture).flatMap(({ layer, look, shapes }): Hatching[] =>
    look.kind === 'hatch' ? [{ key: layer, look, clips: shapes.flatMap(({ shape }) => clipsOf(shape)) }] : []
  );
  const { boundary, textures } = picture;
  const names = [...new Set(textures.map(({ name }) => name))];
  const tiles = names.map((name): Hatching => {
    const codes = textures.flatMap((each) => (each.name === name ? [each.code] : []));
    const clips = codes.flatMap((code) => clipIds(boundary, code, page));
    return { key: name, look: { kind: 'texture', name }, clips };
  });
  return [...hatches, ...tiles].filter(({ clips }) => clips.length > 0);
}

/** A texture's tile repeated to the right: one path for a row, so that a map of them stays light. */
export function tileRow({ d, size }: Pick<Texture, 'd' | 'size'>, count: number): string {
  return Array.from({ length: count }, (_, i) => shifted(d, i * size)).join('');
}

/** Path data moved to the right: absolute commands name their x, relative ones need no change. */
function shifted(d: string, by: number): string {
  return d.replace(
    /([MLH])(-?[\d.]+)/g,
    (_, command: string, x: string) => `${command}${Number((Number(x) + by).toFixed(2))}`
  );
}
