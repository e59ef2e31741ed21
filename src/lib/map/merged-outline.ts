import type { AreaCode, Bounds } from '../domain/ids';
import { toBox } from '../geometry/projection';
import { TOKENS, WIDTHS } from './tokens';

export interface MergedOutline {
  readonly bounds: Bounds;
  /** Divisions that are shown as one. */
  readonly codes: readonly AreaCode[];
  /** An element that draws a division's shape, with these attributes. */
  readonly shapeOf: (code: AreaCode, attributes: string) => string;
  /** Map units that a pixel spans, where lines scale with the drawing; 1 where they do not. */
  readonly scale: number;
}

/**
 * The common outline of several divisions, as SVG text: their lines, of which a mask leaves what lies outside of all of
 * them. So the lines between them stay as thin as the map draws them.
 */
export function toMergedOutline(id: string, { bounds, codes, shapeOf, scale }: MergedOutline): string {
  const { x, y, width, height } = toBox(bounds);
  // Beyond the frame too: a free map shows more than its view.
  const room = `x="${x - width}" y="${y - height}" width="${width * 3}" height="${height * 3}"`;
  const holes = codes.map((code) => shapeOf(code, 'fill="#000"')).join('');
  const stroke = `fill="none" stroke="${TOKENS.highlightLine}" stroke-width="${2 * WIDTHS.mergedLine * scale}" stroke-linejoin="round"`;
  const lines = codes.map((code) => shapeOf(code, stroke)).join('');
  return (
    `<mask id="${id}" maskUnits="userSpaceOnUse" ${room}><rect ${room} fill="#fff"/>${holes}</mask>` +
    `<g mask="url(#${id})" data-merged="${codes.join('+')}">${lines}</g>`
  );
}
