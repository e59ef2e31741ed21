import type { Edit } from '../../lib/edit/edit';
import type { StepText } from '../../lib/edit/story-text';

/** A step hidden, or shown again: its first edition alone says so. Null where nothing would be left for readers. */
export function hideAct(file: string, steps: readonly StepText[], step: StepText): Edit | null {
  const isLast = !step.isHidden && steps.every(({ id, isHidden }) => isHidden || id === step.id);
  return isLast ? null : { kind: 'hide-step', file, step: step.id, isHidden: !step.isHidden };
}

/** The published step that links to a hidden one lead to: before it, or the first. */
export function stepInsteadOf(steps: readonly StepText[], id: string): StepText | undefined {
  const at = steps.findIndex((each) => each.id === id);
  return steps.slice(0, at).findLast(({ isHidden }) => !isHidden) ?? steps.find(({ isHidden }) => !isHidden);
}

/** What readers count a step as; null for a hidden one. */
export function numberOf(steps: readonly StepText[], id: string): number | null {
  const shown = steps.filter(({ isHidden }) => !isHidden).findIndex((each) => each.id === id);
  return shown < 0 ? null : shown + 1;
}
