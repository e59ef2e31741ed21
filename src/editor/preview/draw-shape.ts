import { isPicked, leastOf, type Outline, type ShapeKind } from '../../lib/desk/drawing/shape';
import type { LngLat } from '../../lib/domain/ids';
import type { FootprintShape } from '../../lib/domain/plan';
import { toFootprint, type FootprintGeometry } from '../../lib/geometry/footprints';

/** The shape that the site will draw through these points; null while they are too few, or all one. */
export function drawnShape(
  kind: ShapeKind,
  through: readonly LngLat[],
  km: number | null
): FootprintGeometry | null {
  const isOne = through.length > 1 && through.every((at) => String(at) === String(through[0]));
  const shape = isPicked(kind) || through.length < leastOf(kind) || isOne ? null : toShape(kind, through, km);
  const ground = { mergeAreas: none, mergeTownships: none };
  return shape && toFootprint(shape, () => [0, 0], ground);
}

function toShape(
  kind: Exclude<ShapeKind, 'areas' | 'townships'>,
  through: readonly LngLat[],
  km: number | null
): FootprintShape | null {
  const [first] = through;
  if (kind === 'line') return { kind, through };
  if (kind === 'polygon') return { kind, corners: through };
  if (kind === 'band') return km === null ? { kind: 'line', through } : { kind, through, widthKm: km };
  return first && km !== null ? { kind, around: first, radiusKm: km } : null;
}

const none = (): never => {
  throw new Error('what is drawn point by point has no ground of its own');
};

/** Those among the ground that were picked. */
export const picked = (ground: readonly Outline[], names: readonly string[]): readonly Outline[] =>
  ground.filter(({ name }) => names.includes(name));
