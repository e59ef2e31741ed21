import { join } from 'node:path';
import type { ChangedFile, SaveAnswer } from '../../editor/protocol';
import type { ContentFile } from '../../lib/content/text/problem';
import { compareEditions } from '../../lib/server/library/compare-editions';
import type { Geodata } from '../../lib/server/library/geodata';
import { judgeContent } from '../../lib/server/library/judge-content';
import { readContentFiles, readEditionFiles } from '../../lib/server/library/read-site';
import { withEnglish } from '../../lib/words/en/said';
import { inLanguages } from '../../editor/in-languages';
import { isContentName } from '../../editor/content-names';
import { changedElsewhere, isWithin, writeAll } from './content-store';

export interface Store {
  /** The content folder. */
  readonly folder: string;
  readonly geo: Geodata;
  /** Where old texts go, a folder a save. */
  readonly history: string;
  /** The moment of a save, as its folder is called. */
  readonly now: () => Date;
}

/** Takes changed files into the content folder: all, once the whole site is right with them, or none. */
export function saveChanges(changed: readonly ChangedFile[], store: Store): SaveAnswer {
  const { folder, geo, history, now } = store;
  const names = changed.map(({ file }) => file);
  if (new Set(names).size < names.length) return { kind: 'refused', why: 'not-understood' };
  if (!names.every((file) => isContentName(file) && isWithin(folder, file)))
    return { kind: 'refused', why: 'name' };
  const elsewhere = changedElsewhere(folder, changed);
  if (elsewhere.length > 0) return { kind: 'changed-elsewhere', files: elsewhere };
  const { own, editions } = inLanguages(changed);
  const judged = judgeContent(withChanges(readContentFiles(folder), own), geo);
  if (!judged.ok)
    return { kind: 'problems', problems: judged.problems.map(withEnglish), withheld: judged.withheld ?? 0 };
  const { problems } = compareEditions(
    (language) => withChanges(readEditionFiles(folder, language), editions[language] ?? []),
    judged.library.site
  );
  if (problems.length > 0) return { kind: 'problems', problems: problems.map(withEnglish), withheld: 0 };
  try {
    return { kind: 'saved', hashes: writeAll(folder, changed, join(history, folderNameOf(now()))) };
  } catch {
    return { kind: 'refused', why: 'not-written' };
  }
}

function withChanges(files: readonly ContentFile[], changed: readonly ChangedFile[]): ContentFile[] {
  const texts = new Map(changed.map(({ file, text }) => [file, text]));
  const kept = files.filter(({ file }) => !texts.has(file));
  return [...kept, ...changed.map(({ file, text }): ContentFile => ({ file, text, encoding: 'utf-8' }))].sort(
    (a, b) => (a.file < b.file ? -1 : 1)
  );
}

/** `2026-11-27T15-50-12-345Z`: sorts by time, and every system takes it. */
const folderNameOf = (moment: Date): string => moment.toISOString().replaceAll(/[:.]/g, '-');
