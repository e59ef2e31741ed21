import type { AreaCode, BoundaryId } from '../../domain/ids';
import type { Picture } from '../../map/picture';
import { toBox, type Box } from '../../geometry/projection';
import { shapeId } from '../../map/renderers/svg/shape-ids';
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
  readonly key: 'gap' | 'inferred' | TextureName;
  readonly clips: readonly string[];
}

/** What a map hatches: divisions without a number, parts that are inferred, divisions whose number has a mark. */
export function hatchingsOf(
  { boundary, hatched, overlays, textures }: Picture,
  page: Pick<PrintPage, 'drawn' | 'redrawn'>
): Hatching[] {
  const clipsOf = (codes: readonly AreaCode[]): string[] =>
    codes.flatMap((code) => clipIds(boundary, code, page));
  const inferred = overlays.filter(({ kind, evidence }) => kind !== 'line' && evidence === 'inferred');
  const names = [...new Set(textures.map(({ name }) => name))];
  const all: Hatching[] = [
    { key: 'gap', clips: clipsOf(hatched) },
    { key: 'inferred', clips: inferred.map(({ ref }) => shapeId.overlay(ref)) },
    ...names.map((key) => ({
      key,
      clips: clipsOf(textures.flatMap(({ name, code }) => (name === key ? [code] : [])))
    }))
  ];
  return all.filter(({ clips }) => clips.length > 0);
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
