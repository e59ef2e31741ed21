import type { StepText } from '../lib/edit/story-text';

/** An id that no step has: `growth-2`, `growth-3`. */
export function freeId(like: string, steps: readonly Pick<StepText, 'id'>[]): string {
  const stem = like.replace(/-\d+$/, '') || 'step';
  let number = 2;
  while (steps.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
