import { syllablesOf } from '../lib/domain/syllables';
import type { StepText } from '../lib/edit/story-text';
import { freeId } from './free-id';

/** As many syllables as a reader of an address takes in. */
const MOST = 4;

/** The id that a new step's title proposes: `界线没有动，跌就是跌` → `jie-xian-mei-you`; numbered where a step has it, or where it says nothing. */
export function idOfTitle(title: string, steps: readonly Pick<StepText, 'id'>[]): string {
  const words = syllablesOf(title)
    .flatMap((word) => word.match(/[a-z0-9]+/g) ?? [])
    .slice(0, MOST);
  const id = words.join('-').replace(/^[^a-z]+/, '');
  if (id === '') return freeId('step', steps);
  return steps.some((step) => step.id === id) ? freeId(id, steps) : id;
}
