import type { BoundaryId, LngLat } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import type { Atlas } from '../atlas';

/**
 * Whether a sentence about the point `of` would be read there as one about something else: on another division than its
 * own of those that the scene or its words tell of (`told`, ids of labels), on another old division, on a plan's part.
 */
export function strangeGround(
  { boundary, highlight, ghost, overlays }: Pick<Scene, 'boundary' | 'highlight' | 'ghost' | 'overlays'>,
  atlas: Pick<Atlas, 'areaOn' | 'isOnOverlay'>,
  of: LngLat,
  told: ReadonlySet<string>
): (at: LngLat) => boolean {
  const areas = [
    { id: boundary, isTold: (code: string) => told.has(`area:${code}`) || isIn(highlight, code) },
    ...(ghost ? [{ id: ghost.boundary, isTold: (code: string) => isIn(ghost.areas, code) }] : [])
  ].map((each) => ({ ...each, own: atlas.areaOn(each.id, of) }));
  const parts = overlays.filter((ref) => !atlas.isOnOverlay(ref, of));
  const isOther = (id: BoundaryId, own: string | null, isTold: (code: string) => boolean, at: LngLat) => {
    const code = atlas.areaOn(id, at);
    return code !== null && code !== own && isTold(code);
  };
  return (at) =>
    areas.some(({ id, own, isTold }) => isOther(id, own, isTold, at)) ||
    parts.some((ref) => atlas.isOnOverlay(ref, at));
}

const isIn = (codes: readonly string[], code: string): boolean => codes.includes(code);
