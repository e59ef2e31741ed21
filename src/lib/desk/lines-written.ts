import { applyEdit } from '../edit/apply-edit';
import type { Edit } from '../edit/edit';
import type { Files } from '../edit/splice';

/** What an edit would put into a file, line by line. */
export interface WrittenLines {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Every line that an edit adds, by file, before it is made; none where it cannot be. */
export function linesWritten(files: Files, edit: Edit): WrittenLines[] {
  const made = applyEdit(files, edit);
  if (!made.ok) return [];
  return [...made.value.files].flatMap(([file, text]) => {
    const before = files.get(file) ?? '';
    if (text === before) return [];
    const old = new Set(before.split(/\r?\n/));
    return [{ file, lines: text.split(/\r?\n/).filter((line) => line !== '' && !old.has(line)) }];
  });
}
