import { applyEdit } from '../edit/apply-edit';
import type { Edit } from '../edit/edit';
import type { Files } from '../edit/splice';

/** What an edit would put into a file, line by line. */
export interface WrittenLines {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Every line that an edit adds, by file, before it is made; none where it cannot be. Of a file: one stretch. */
export function linesWritten(files: Files, edit: Edit): WrittenLines[] {
  const made = applyEdit(files, edit);
  if (!made.ok) return [];
  return [...made.value.files].flatMap(([file, text]) => {
    const before = files.get(file) ?? '';
    return text === before ? [] : [{ file, lines: between(before.split(/\r?\n/), text.split(/\r?\n/)) }];
  });
}

/** The lines that stand between what two texts begin with and what they end with. */
function between(before: readonly string[], after: readonly string[]): string[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}
