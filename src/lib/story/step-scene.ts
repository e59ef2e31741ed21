import type { Picture } from '../map/picture';
import type { StepView } from './views';

/** What the map shows while a step is being scrolled in. */
export interface StepScene {
  readonly step: StepView;
  /** For both renderers; while the overlay draws the plan they leave it out. */
  readonly scene: { readonly id: string; readonly picture: Picture };
  /** The plan's parts are being drawn by the scroll. */
  readonly isDrawing: boolean;
  /** The step before, where scrolling from it changes the boundary under a map that stands still; else null. */
  readonly fading: Picture | null;
}

/** The scene of the step at `index` when the scroll has drawn so much of it (0–1). Throws where there is no step. */
export function stepSceneAt(steps: readonly StepView[], index: number, drawn: number): StepScene {
  const step = steps[index] ?? steps[0];
  if (!step) throw new Error('a story without steps');
  const { id, picture } = step;
  const isDrawing = drawn < 1 && picture.overlays.length > 0;
  const before = steps[index - 1]?.picture;
  const isFading = drawn < 1 && before !== undefined && isRedrawn(before, picture);
  return {
    step,
    scene: { id, picture: isDrawing ? { ...picture, overlays: [] } : picture },
    isDrawing,
    fading: isFading ? before : null
  };
}

function isRedrawn(before: Picture, after: Picture): boolean {
  return before.boundary !== after.boundary && before.bounds.join() === after.bounds.join();
}
