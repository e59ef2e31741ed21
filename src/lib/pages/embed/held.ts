import { stepIndexOf } from '../story/step-index';
import type { StepView } from '../story/page';

/** What a frame of a story is asked to show: all of it, or one step of it, with its card or without. */
export interface Held {
  /** By index; null where it scrolls through all. */
  readonly step: number | null;
  readonly isMapOnly: boolean;
}

/** Reads the query: `?step=<id>`, `?map`, `?map&step=<id>`. A step that is not there is the first of a map, and all of a story. */
export function parseHeld(query: string, steps: readonly Pick<StepView, 'id' | 'former'>[]): Held {
  const asked = new URLSearchParams(query);
  const isMapOnly = asked.has('map');
  const index = stepIndexOf(steps, asked.get('step') ?? '');
  return { step: index >= 0 ? index : isMapOnly ? 0 : null, isMapOnly };
}
