import { claimsIn, quotedIn } from '../lib/desk/claims/claims';
import { stepsOf } from '../lib/edit/story-text';
import { chosenOf, storyOf } from './chosen-of-place';
import type { Desk } from './desk.svelte';
import type { PlacedProblem } from './place-of-problem';
import type { Chosen } from './preview/host';

const openAt = (desk: Desk, { file }: PlacedProblem): void => {
  const slug = storyOf(file);
  if (slug !== undefined && slug !== desk.slug) desk.open(slug);
};

/** Opens the story that a problem lies in; what is chosen there to mend it. */
export function openProblem(desk: Desk, problem: PlacedProblem): Chosen {
  openAt(desk, problem);
  return chosenOf(problem, desk.file);
}

/** Opens the story whose sentence compares wrongly; the sentence itself, or where its comparison is written. */
export function openSentence(desk: Desk, problem: PlacedProblem): Chosen {
  openAt(desk, problem);
  const { place } = problem;
  const step = place.kind === 'claim' ? stepsOf(desk.text).find(({ id }) => id === place.step) : undefined;
  if (!step || place.kind !== 'claim') return chosenOf(problem, desk.file);
  const words = claimsIn(desk.text, step)[place.claim]?.words[0] ?? '';
  const quoted = quotedIn(desk.text, step, words);
  if (quoted.kind === 'gone') return place;
  if (quoted.at.kind === 'paragraph')
    return { kind: 'paragraph', step: step.id, paragraph: quoted.at.paragraph };
  return quoted.at.kind === 'title' ? { kind: 'title', step: step.id } : place;
}
