import type { AreaCode, BoundaryId, PartRef } from '../../../domain/ids';

/** Ids of the shapes that a page defines once and every step `<use>`s. */
export const shapeId = {
  area: (boundary: BoundaryId, code: AreaCode): string => `s-${boundary}-${code}`,
  /** All divisions of a boundary at once, for their lines. */
  areas: (boundary: BoundaryId): string => `s-${boundary}`,
  overlay: (ref: PartRef): string => `s-o-${[...ref].map(safe).join('')}`,
  landBorders: 's-land-borders',
  waterAreas: 's-water-areas',
  waterLines: 's-water-lines'
} as const;

/** URL fragments with Chinese are legal but fragile: everything but ASCII words becomes its code point. */
function safe(char: string): string {
  return /[a-z0-9-]/i.test(char) ? char : `_${char.codePointAt(0)?.toString(36)}_`;
}
