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

/** What is chosen to mend something on a line of a file: its field, or, where it has none, the lines themselves. */
export function chosenOf(
  { file, line, place }: { readonly file: string; readonly line: number; readonly place: Place },
  openStory: string
): Chosen {
  const lines: Chosen = { kind: 'text', file, line, step: '' };
  if (place.kind === 'row')
    return file.startsWith('figures/') ? { kind: 'figure', id: place.id, step: '' } : lines;
  if (file !== openStory && !file.endsWith(`/${openStory}`)) return lines;
  if (place.kind === 'file' || place.kind === 'value') return lines;
  if (place.kind === 'front') return { kind: 'story' };
  if (file !== openStory)
    return { kind: 'translation', step: place.step, of: place.kind === 'title' ? 'title' : 'body' };
  if (place.kind === 'paragraph' || place.kind === 'claim') return place;
  if (place.kind === 'block' && !FIELDED.includes(place.block)) return lines;
  return { kind: 'title', step: place.step };
}

/** Blocks of a step that have a field. */
const FIELDED = ['scene', 'notes', 'claims'];
