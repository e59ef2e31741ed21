import type { AreaCode, BoundaryId, PartRef } from '../../../domain/ids';
import type { GroundSource, Shape } from '../../layer';

/** Ids of the shapes that a page defines once and every step `<use>`s. */
export const shapeId = {
  area: (boundary: BoundaryId, code: AreaCode): string => `s-${boundary}-${code}`,
  /** All divisions of a boundary at once, for their lines. */
  areas: (boundary: BoundaryId): string => `s-${boundary}`,
  circle: (boundary: BoundaryId, code: AreaCode): string => `s-c-${boundary}-${code}`,
  overlay: (ref: PartRef): string => `s-o-${[...ref].map(safe).join('')}`,
  ground: ({ file, object }: GroundSource): string => `s-${file}-${object}`
} as const;

export function idOf(shape: Shape): string {
  switch (shape.kind) {
    case 'area':
      return shapeId.area(shape.boundary, shape.code);
    case 'areas':
      return shapeId.areas(shape.boundary);
    case 'circle':
      return shapeId.circle(shape.boundary, shape.code);
    case 'part':
      return shapeId.overlay(shape.ref);
    case 'ground':
      return shapeId.ground(shape.source);
    default:
      return shape satisfies never;
  }
}

/** URL fragments with Chinese are legal but fragile: everything but ASCII words becomes its code point. */
function safe(char: string): string {
  return /[a-z0-9-]/i.test(char) ? char : `_${char.codePointAt(0)?.toString(36)}_`;
}
