import type { AreaCode, BoundaryId, PartRef } from '../domain/ids';
import type { Picture } from '../map/picture';
import { toBox, type Box } from '../map/projection';
import { shapeId } from '../map/svg/shape-ids';
import type { PrintPage } from './views';

/** Shares of a picture's box by which a map may show more than the box, on each side. */
const BEYOND = 0.6;

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

/** One thing to hatch: what cuts it out, and with what. */
export interface Hatched {
  readonly key: string;
  readonly clips: readonly string[];
}

export function hatchedParts({ overlays }: Picture): Hatched[] {
  return overlays
    .filter(({ kind, evidence }) => kind !== 'line' && evidence === 'inferred')
    .map(({ ref }: { ref: PartRef }) => ({ key: ref, clips: [shapeId.overlay(ref)] }));
}
