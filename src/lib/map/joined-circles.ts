import type { AreaCode, LngLat } from '../domain/ids';
import { joinedGrounds } from '../domain/joined-ground';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { valuesByArea } from './choropleth';
import { radiusShare } from './circle-scale';
import type { Circles } from './circles';
import { TINY_SHARE } from './labels/area-labels';
import type { CircleDrawing } from './picture';

/** The circles of a ground's parts, and the one of the whole: as much in area as they. */
export interface CircleJoin {
  readonly parts: readonly CircleDrawing[];
  readonly whole: CircleDrawing;
  /** What the picture itself shows, and the motion ends in. */
  readonly ends: 'parts' | 'whole';
}

/** What of a scene's circles comes together, or apart; the circles as they are drawn. */
export function toJoins(
  { boundary, ghost, view: { bounds } }: Scene,
  atlas: Atlas,
  { numbers, max }: Circles,
  drawn: readonly CircleDrawing[]
): CircleJoin[] {
  if (!ghost) return [];
  const circled = drawn.map(({ code }) => code);
  const values = valuesByArea(atlas.figuresAt(ghost.boundary, { ...numbers, areas: ghost.areas }));
  const onOther = (code: AreaCode): LngLat | null =>
    atlas.areaAnchor(ghost.boundary, code, bounds, TINY_SHARE);
  return joinedGrounds(atlas.sameGrounds, { boundary, circled, ghost }).flatMap(
    ({ own, other }): CircleJoin[] => {
      const shown = drawn.filter(({ code }) => own.includes(code));
      const [first] = shown;
      const [code] = other;
      if (!first || code === undefined) return [];
      if (own.length > 1) {
        const at = onOther(code);
        const size = Math.sqrt(shown.reduce((sum, each) => sum + each.size ** 2, 0));
        return at ? [{ ends: 'parts', parts: shown, whole: { ...first, code, at, size } }] : [];
      }
      const parts = other.flatMap((each): CircleDrawing[] => {
        const [at, value] = [onOther(each), values.get(each)];
        return at && value ? [{ code: each, at, kind: 'gain', size: radiusShare(value, max) }] : [];
      });
      return parts.length === other.length ? [{ ends: 'whole', parts, whole: first }] : [];
    }
  );
}

/** Of the way to one circle, how long the parts travel; then they become it. */
const MEETING = 0.75;

/** Circles that are so far one, 0–1. Whatever stands there is as much in area as the whole. */
export function joinedAt({ parts, whole }: CircleJoin, share: number): CircleDrawing[] {
  const near = Math.min(1, share / MEETING);
  const one = Math.max(0, (share - MEETING) / (1 - MEETING));
  const along = (from: LngLat): LngLat => [
    from[0] + (whole.at[0] - from[0]) * near,
    from[1] + (whole.at[1] - from[1]) * near
  ];
  const left = parts.map((part) => ({ ...part, at: along(part.at), size: part.size * Math.sqrt(1 - one) }));
  return [...(one < 1 ? left : []), ...(one > 0 ? [{ ...whole, size: whole.size * Math.sqrt(one) }] : [])];
}
