import type { AreaCode, BoundaryId } from '../../domain/ids';
import type { Picture } from '../../map/picture';
import { toBox, type Box } from '../../geometry/projection';
import { toDrawing } from '../../map/drawing';
import type { Shape } from '../../map/layer';
import type { LayerName } from '../../map/layers';
import type { HatchLook } from '../../map/look';
import { idOf, shapeId } from '../../map/renderers/svg/shape-ids';
import type { TextureName } from '../../map/textures';
import type { PrintPage } from './page';

/** Shares of a picture's box by which a map may show more than the box, on each side. */
const BEYOND = 0.45;

/** The ground that a map of the picture can show, in map units. */
export function groundOf({ bounds }: Picture): Box {
  const { x, y, width, height } = toBox(bounds);
  const [side, above] = [width * BEYOND, height * BEYOND];
  return { x: x - side, y: y - above, width: width + 2 * side, height: height + 2 * above };
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
