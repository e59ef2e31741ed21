import type { Edit } from '../lib/edit/edit';
import type { StepText } from '../lib/edit/story-text';

/** An id that no step has: `growth-2`, `growth-3`. */
export function freeId(like: string, steps: readonly Pick<StepText, 'id'>[]): string {
  const stem = like.replace(/-\d+$/, '') || 'step';
  let number = 2;
  while (steps.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A step below another, on the same map: what is seen is what is written about next. */
export function newStep(
  file: string,
  text: string,
  steps: readonly StepText[],
  after: StepText,
  words: { readonly title: string; readonly prose: string }
): { readonly edit: Extract<Edit, { kind: 'add-step' }>; readonly id: string } {
  const scene = after.fences.find(({ lang }) => lang === 'scene');
  const id = freeId('step', steps);
  const added = {
    ...words,
    id,
    scene: scene ? text.slice(scene.inner.start, scene.inner.end) : '',
    notes: ''
  };
  return { id, edit: { kind: 'add-step', file, step: after.id, added } };
}
