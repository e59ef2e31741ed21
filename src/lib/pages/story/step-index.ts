import type { StepView } from './page';

/** The step of that id, or the one that took its place; −1 where the story has none. */
export function stepIndexOf(steps: readonly Pick<StepView, 'id' | 'former'>[], id: string): number {
  return steps.findIndex((step) => step.id === id || step.former.includes(id));
}

/** Where the step that a hash names has gone, if it has left the story. */
export function pathMovedTo(
  hash: string,
  movedAway: readonly { readonly id: string; readonly path: string }[]
): string | undefined {
  return movedAway.find(({ id }) => `#${id}` === hash)?.path;
}
