import type { DrawnPoint } from '../../lib/desk/drawing/part';
import type { Bounds } from '../../lib/domain/ids';
import { CROSSES_KM } from '../../lib/domain/plan';
import type { StepText } from '../../lib/edit/story-text';
import { kmOutside } from '../../lib/geometry/bounds';
import type { PlaceChoice, PlanChoice } from '../judge/choices';

/** The plan that a step speaks of first, or its story does. */
export function planShownIn(
  text: string,
  step: StepText | undefined,
  plans: readonly PlanChoice[]
): string | undefined {
  const firstIn = (part: string): string | undefined =>
    plans
      .map(({ id }) => ({ id, at: part.search(new RegExp(`(?<![\\w-])${id}(?![\\w-])`)) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0]?.id;
  return (step && firstIn(text.slice(step.start, step.end))) ?? firstIn(text);
}

/** Whether a point lies so far outside a plan's ground that its part must say that it crosses. */
export function reachesOut(
  points: readonly DrawnPoint[],
  places: readonly PlaceChoice[],
  bounds: Bounds | null
): boolean {
  if (!bounds) return false;
  return points.some((point) => {
    const at = typeof point === 'string' ? places.find(({ name }) => name === point)?.at : point;
    return at !== undefined && Math.round(kmOutside([...at, ...at], bounds)) >= CROSSES_KM;
  });
}
