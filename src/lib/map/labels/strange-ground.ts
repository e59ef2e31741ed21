import type { Bounds, LngLat } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import type { Scene } from '../../domain/scene';
import type { Atlas } from '../atlas';
import { fromPx } from './to-px';

/** Whether words there would be read as words about something else. */
export type IsStrange = (at: LngLat) => boolean;

/** Where a rectangle is asked what it stands on, as shares of its width and height; of these, so many may be strange. */
const SAMPLES = [0.04, 0.27, 0.5, 0.73, 0.96].flatMap((x) => [0.2, 0.8].map((y) => [x, y] as const));
const MOST_STRANGE = 2;

/** Whether a rectangle of a frame's pixels stands on strange ground. */
export function standsStrange(box: Box, bounds: Bounds, frame: Box, isStrange: IsStrange): boolean {
  const spots = SAMPLES.map(([x, y]) =>
    fromPx([box.x + x * box.width, box.y + y * box.height], bounds, frame)
  );
  return spots.filter(isStrange).length > MOST_STRANGE;
}

/**
 * Whether words about the point `of` would be read there as words about something else: on another division than its
 * own of those that the scene or its words tell of (`told`, ids of labels), on another piece of its own where an old
 * boundary cuts it, on a plan's part that does not lie there.
 */
export function strangeGround(
  { boundary, highlight, ghost, overlays }: Pick<Scene, 'boundary' | 'highlight' | 'ghost' | 'overlays'>,
  atlas: Pick<Atlas, 'areaOn' | 'isOnOverlay'>,
  of: LngLat,
  told: ReadonlySet<string>
): IsStrange {
  const isTold = (code: string): boolean => told.has(`area:${code}`) || isIn(highlight, code);
  const oldOn = (at: LngLat): string | null => {
    const code = ghost && atlas.areaOn(ghost.boundary, at);
    return code !== null && isIn(ghost?.areas ?? [], code) ? code : null;
  };
  const [own, ownOld] = [atlas.areaOn(boundary, of), oldOn(of)];
  const parts = overlays.filter((ref) => !atlas.isOnOverlay(ref, of));
  return (at) => {
    const [code, old] = [atlas.areaOn(boundary, at), oldOn(at)];
    const isOther = code !== null && code !== own && isTold(code);
    const isOtherPiece = old !== ownOld && (old !== null || code === own);
    return isOther || isOtherPiece || parts.some((ref) => atlas.isOnOverlay(ref, at));
  };
}

const isIn = (codes: readonly string[], code: string): boolean => codes.includes(code);
