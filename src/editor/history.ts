import { applyEdit } from '../lib/edit/apply-edit';
import type { Edit } from '../lib/edit/edit';
import { done as ok, type Files, type Outcome } from '../lib/edit/splice';

/** One act as an editor sees it: a word typed is many edits, and is undone at once. */
interface Act {
  readonly edits: readonly Edit[];
  readonly inverse: Edit;
  /** What was edited: the next edit of the same joins it. '' joins nothing. */
  readonly field: string;
}

/** The texts as they are edited, and the way back and forth between them, without an end. */
export interface History {
  readonly files: Files;
  readonly acts: readonly Act[];
  readonly undone: readonly Act[];
}

export const begin = (files: Files): History => ({ files, acts: [], undone: [] });

/** An edit made; one of the same field as the last joins it. What was undone is gone then. */
export function make({ files, acts }: History, edit: Edit, field = ''): Outcome<History> {
  const made = applyEdit(files, edit);
  if (!made.ok) return made;
  const last = field ? acts.at(-1) : undefined;
  const joined = last?.field === field ? last : undefined;
  const act: Act = joined
    ? {
        field,
        edits: [...joined.edits, edit],
        inverse: { kind: 'together', edits: [made.value.inverse, joined.inverse] }
      }
    : { field, edits: [edit], inverse: made.value.inverse };
  const before = joined ? acts.slice(0, -1) : acts;
  return ok({ files: made.value.files, acts: [...before, act], undone: [] });
}

/** One act back; as it is where there is none. */
export function undo(history: History): Outcome<History> {
  const act = history.acts.at(-1);
  if (!act) return ok(history);
  const made = applyEdit(history.files, act.inverse);
  if (!made.ok) return made;
  const { files } = made.value;
  return ok({ files, acts: history.acts.slice(0, -1), undone: [...history.undone, act] });
}

/** One act forth again. */
export function redo(history: History): Outcome<History> {
  const act = history.undone.at(-1);
  if (!act) return ok(history);
  const made = applyEdit(history.files, { kind: 'together', edits: act.edits });
  if (!made.ok) return made;
  const again: Act = { ...act, field: '', inverse: made.value.inverse };
  return ok({
    files: made.value.files,
    acts: [...history.acts, again],
    undone: history.undone.slice(0, -1)
  });
}

/** Nothing joins the last act any more: the editor has gone elsewhere. */
export function settle(history: History): History {
  const last = history.acts.at(-1);
  if (!last?.field) return history;
  return { ...history, acts: [...history.acts.slice(0, -1), { ...last, field: '' }] };
}

/**
 * The acts from the `since`th on made anew on other texts, as another hand has left them; `left` are those that fit them no
 * longer, so that nobody loses them unasked.
 */
export function onto(
  files: Files,
  { acts }: History,
  since: number
): { readonly history: History; readonly left: readonly Edit[] } {
  let history = begin(files);
  const left: Edit[] = [];
  for (const { edits } of acts.slice(since)) {
    const made = make(history, { kind: 'together', edits });
    if (made.ok) history = made.value;
    else left.push(...edits);
  }
  return { history, left };
}
