import type { Bounds } from '../../domain/ids';
import type { MapLabel } from '../picture';
import type { Candidate } from './placement';
import { withRooms, type Others } from './rooms';

/** A reader goes to and fro between a few views, looks and grounds. */
const MOST_KEPT = 24;
const kept = new Map<string, readonly MapLabel[]>();

/**
 * As `withRooms`, found once for the same names, circles and room: a map that is made anew at every choice of a number
 * has its names where it had them. A note and strange ground are asked of the scene, and not kept.
 */
export function keptRooms(
  candidates: readonly Candidate[],
  bounds: Bounds,
  others: Omit<Others, 'note' | 'strangeTo'>
): readonly MapLabel[] {
  const key = JSON.stringify([candidates, bounds, others, [...(others.said ?? [])]]);
  const known = kept.get(key);
  if (known) return known;
  const found = withRooms(candidates, bounds, others);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, found);
  return found;
}
