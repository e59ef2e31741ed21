import type { Edit } from '../edit/edit';
import type { Files } from '../edit/splice';
import { readYaml } from '../edit/yaml-read';
import { untranslated } from './paste/in-english';

const ENGLISH = 'en/notes.yml';

/** The English of a figure's note; undefined where there is no English edition, '' where nobody has written it. */
export function noteInEnglish(files: Files, note: string): string | undefined {
  const text = files.get(ENGLISH);
  return text === undefined ? undefined : (notesIn(text)[note] ?? '');
}

function notesIn(text: string): Readonly<Record<string, string>> {
  const read = readYaml(text) as { readonly notes?: Readonly<Record<string, string>> } | null | undefined;
  return read?.notes ?? {};
}

export const editOfEnglishNote = (note: string, english: string): Edit => ({
  kind: 'set-value',
  file: ENGLISH,
  path: ['notes', note],
  value: english
});

/**
 * Another note of a figure. An edition says a note by its exact Chinese words: its entry follows them, a new one stands in those
 * words until somebody translates it, and one that no figure has any more goes.
 */
export function editOfNote(files: Files, { file, id, was }: NotedRow, note: string): Edit {
  const cells: Edit = { kind: 'set-cells', file, id, cells: { note } };
  const english = noteEdits(files, was, note);
  return english.length === 0 ? cells : { kind: 'together', edits: [cells, ...english] };
}

interface NotedRow {
  readonly file: string;
  readonly id: string;
  /** The note before. */
  readonly was: string;
}

function noteEdits(files: Files, was: string, note: string): Edit[] {
  const text = files.get(ENGLISH);
  if (text === undefined || was === note) return [];
  const known = notesIn(text);
  const isShared = was === '' || rowsWith(files, was) > 1;
  const isLeft = !isShared && known[was] !== undefined;
  const path = ['notes', was];
  if (note === '' || known[note] !== undefined)
    return isLeft ? [{ kind: 'remove-key', file: ENGLISH, path }] : [];
  if (!isLeft) return [editOfEnglishNote(note, untranslated(note))];
  const renamed: Edit = { kind: 'rename-key', file: ENGLISH, path, key: note };
  const isWaiting = known[was] === untranslated(was);
  return isWaiting ? [renamed, editOfEnglishNote(note, untranslated(note))] : [renamed];
}

/** Rows of figures that hold these words. */
function rowsWith(files: Files, note: string): number {
  const tables = [...files].filter(([file]) => file.startsWith('figures/'));
  return tables.flatMap(([, text]) => text.split('\n')).filter((line) => line.includes(note)).length;
}
