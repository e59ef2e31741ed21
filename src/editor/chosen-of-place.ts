import type { Place } from '../lib/edit/place-at-line';
import type { Chosen } from './preview/host';

/** What is chosen to mend something at a place of a file; null where it lies in no story that is open. */
export function chosenOfPlace(file: string, place: Place, openStory: string): Chosen | null {
  if (place.kind === 'row') return { kind: 'figure', id: place.id, step: '' };
  if (file !== openStory) return null;
  if (place.kind === 'front') return { kind: 'story' };
  if (place.kind === 'paragraph') return { kind: 'paragraph', step: place.step, paragraph: place.paragraph };
  return 'step' in place ? { kind: 'title', step: place.step } : null;
}
