import { parseSite } from '../../src/lib/content/site/site';
import type { Problem } from '../../src/lib/domain/problem';
import { applyEdit, type Edited } from '../../src/lib/edit/apply-edit';
import type { Edit } from '../../src/lib/edit/edit';
import type { Files } from '../../src/lib/edit/splice';
import { geo, tinyFiles } from '../fixtures/tiny-site/tiny-site';
import type { GeoIndex } from '../../src/lib/content/site/site';

export const toMap = (files: readonly { file: string; text: string }[]): Files =>
  new Map(files.map(({ file, text }) => [file, text]));

export const tiny: Files = toMap(tinyFiles());

export function edited(files: Files, edit: Edit): Edited {
  const made = applyEdit(files, edit);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
}

export function problemsIn(files: Files, index: GeoIndex = geo): readonly Problem[] {
  const read = parseSite(
    [...files].map(([file, text]) => ({ file, text })),
    index
  );
  return read.ok ? [] : read.problems;
}

/** Lines that a diff would show, `-` and `+`, by file; of lines that moved, none. */
export function diff(before: Files, after: Files): Record<string, string[]> {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(
    names
      .filter((file) => before.get(file) !== after.get(file))
      .map((file) => {
        const [gone, come] = [before, after].map((files) => (files.get(file) ?? '').split('\n'));
        const less = (from: string[], of: string[]): string[] => {
          const left = [...of];
          return from.filter((line) => {
            const at = left.indexOf(line);
            if (at >= 0) left.splice(at, 1);
            return at < 0;
          });
        };
        return [
          file,
          [...less(gone!, come!).map((line) => `-${line}`), ...less(come!, gone!).map((line) => `+${line}`)]
        ];
      })
  );
}
