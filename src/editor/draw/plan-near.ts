import type { DrawnShape, Outline } from '../../lib/desk/drawing/shape';
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

/**
 * Whether a point, or a township, lies so far outside a plan's ground that its part must say that it crosses. Divisions are
 * those of the plan's own boundary.
 */
export function reachesOut(
  { kind, points, names }: Pick<DrawnShape, 'kind' | 'points' | 'names'>,
  places: readonly PlaceChoice[],
  townships: readonly Outline[],
  bounds: Bounds | null
): boolean {
  if (!bounds) return false;
  const spots = points.flatMap((point) => {
    const at = typeof point === 'string' ? places.find(({ name }) => name === point)?.at : point;
    return at ? [[...at, ...at] as const] : [];
  });
  const picked = kind === 'townships' ? townships.filter(({ name }) => names.includes(name)) : [];
  const boxes = [...spots, ...picked.map((each) => each.bounds)];
  return boxes.some((box) => Math.round(kmOutside(box, bounds)) >= CROSSES_KM);
}
