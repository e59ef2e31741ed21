import type { Files } from '../lib/edit/splice';
import type { OpenedFile } from './protocol';

/** What was typed and not saved, as it outlives the window: by file, with the hash of what it was typed over. */
export type Draft = Readonly<Record<string, { readonly was: string; readonly text: string }>>;

const KEPT = 'atlas-editor:draft';

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function keepDraft(shelf: Shelf, files: Files, saved: ReadonlyMap<string, OpenedFile>): void {
  const draft = Object.fromEntries(
    [...files]
      .filter(([file, text]) => saved.get(file)?.text !== text)
      .map(([file, text]) => [file, { was: saved.get(file)?.hash ?? '', text }])
  );
  if (Object.keys(draft).length === 0) shelf.removeItem(KEPT);
  else shelf.setItem(KEPT, JSON.stringify(draft));
}

/** The draft in two: what fits the files as they lie there, and what was typed over a text that is another by now. */
export function readDraft(
  shelf: Shelf,
  saved: ReadonlyMap<string, OpenedFile>
): { readonly fits: Files; readonly stale: Files } {
  const draft = JSON.parse(shelf.getItem(KEPT) ?? '{}') as Draft;
  const fits = new Map<string, string>();
  const stale = new Map<string, string>();
  for (const [file, { was, text }] of Object.entries(draft)) {
    const now = saved.get(file);
    if (now?.text === text) continue;
    ((now?.hash ?? '') === was ? fits : stale).set(file, text);
  }
  return { fits, stale };
}
