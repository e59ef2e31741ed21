import type { LngLat } from '../domain/ids';
import type { CircleDrawing } from './picture';

/** The circles of a ground's parts, and the one of the whole: as much in area as they. */
export interface CircleJoin {
  readonly parts: readonly CircleDrawing[];
  readonly whole: CircleDrawing;
  /** What the picture itself shows, and the motion ends in. */
  readonly ends: 'parts' | 'whole';
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
