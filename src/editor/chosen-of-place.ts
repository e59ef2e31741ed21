import { LANGUAGES } from '../edition';
import type { Place } from '../lib/edit/place-at-line';
import type { Chosen } from './preview/host';

const [, ...OTHERS] = LANGUAGES;

/** The story of a file, whatever language it is told in; undefined for what is no story. */
export function storyOf(file: string): string | undefined {
  const parts = file.split('/');
  const own = OTHERS.some((language) => language === parts[0]) ? parts.slice(1) : parts;
  return own.length === 2 && own[0] === 'stories' ? own[1]?.replace(/\.md$/, '') : undefined;
}

/** What is chosen to mend something at a place of a file; null where it lies in no story that is open. */
export function chosenOfPlace(file: string, place: Place, openStory: string): Chosen | null {
  if (place.kind === 'row') return { kind: 'figure', id: place.id, step: '' };
  if (file !== openStory) return file.endsWith(`/${openStory}`) ? inTranslation(place) : null;
  if (place.kind === 'front') return { kind: 'story' };
  if (place.kind === 'paragraph' || place.kind === 'claim') return place;
  return 'step' in place ? { kind: 'title', step: place.step } : null;
}

/** A step in another language has two fields; what is before the first step stands with the story's own. */
function inTranslation(place: Place): Chosen {
  if (!('step' in place)) return { kind: 'story' };
  return { kind: 'translation', step: place.step, of: place.kind === 'title' ? 'title' : 'body' };
}
