import type { Edit } from '../../edit/edit';
import type { Files } from '../../edit/splice';

/** What an edition says of a new source. */
export interface SourceInEdition {
  readonly publisher: string;
  readonly title: string;
  readonly note?: string | undefined;
}

/**
 * What an edition must say of what is added, so that it stays whole: of the source, and of notes that are new. `folder`: `en`.
 * Nobody has translated the notes yet: they stand in their own words, marked as such.
 */
export function inEdition(
  files: Files,
  folder: string,
  added: {
    readonly source?: { readonly id: string; readonly says: SourceInEdition } | undefined;
    readonly notes: readonly string[];
  }
): Edit[] {
  const { source, notes } = added;
  const [sources, said] = [`${folder}/sources.yml`, `${folder}/notes.yml`];
  const { publisher, title, note } = source?.says ?? { publisher: '', title: '' };
  const value = { publisher, title, ...(note ? { note } : {}) };
  const fresh = [...new Set(notes)].filter((each) => each !== '');
  return [
    ...(source && files.has(sources)
      ? [{ kind: 'set-value', file: sources, path: [source.id], value } as const]
      : []),
    ...(files.has(said)
      ? fresh.map((each): Edit => ({
          kind: 'set-value',
          file: said,
          path: ['notes', each],
          value: untranslated(each)
        }))
      : [])
  ];
}

/** In the marks in which an edition shows words of another language. */
export const untranslated = (text: string): string => `「${text.replace(/[「」]/g, '')}」`;
