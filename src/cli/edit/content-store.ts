import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES, type Language } from '../../edition';
import type { ChangedFile, OpenedFile } from '../../editor/protocol';
import { isBinary } from '../../lib/content/text/media';
import { toEditedText } from '../../lib/content/text/decode';
import type { ContentFile } from '../../lib/content/text/problem';
import { readContentFiles, readEditionFiles } from '../../lib/server/library/read-site';
import { isContentName } from '../../editor/content-names';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files of a content folder and its editions: those that may be edited, with their hashes, and the others that the check reads. */
export function readStore(folder: string): { files: OpenedFile[]; others: ContentFile[] } {
  const [, ...languages] = LANGUAGES;
  const inEdition = (language: Language): ContentFile[] =>
    readEditionFiles(folder, language).map((each) => ({ ...each, file: `${language}/${each.file}` }));
  const all = [...readContentFiles(folder), ...languages.flatMap(inEdition)];
  const isEdited = ({ file }: ContentFile): boolean => !isBinary(file) && isContentName(file);
  return {
    files: all.filter(isEdited).map(({ file }) => readStored(folder, file)),
    others: all.filter((each) => !isEdited(each))
  };
}

/** A hash of '' where there is no such file. */
function readStored(folder: string, file: string): OpenedFile {
  const path = join(folder, file);
  if (!existsSync(path)) return { file, text: '', hash: '' };
  const bytes = readFileSync(path);
  return { file, text: toEditedText(bytes), hash: hashOf(bytes) };
}

/** Whether a path is a file's, or could become one, in the folder itself: no link leads elsewhere. */
export function isWithin(folder: string, file: string): boolean {
  const path = join(folder, file);
  const root = realpathSync(folder);
  const parent = dirname(path);
  // A folder of the content that is not there yet is made by the first file in it.
  if (lstatSync(parent, { throwIfNoEntry: false }) && realOf(parent) !== join(root, dirname(file)))
    return false;
  const there = lstatSync(path, { throwIfNoEntry: false });
  return !there || there.isFile();
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    // A link that leads nowhere.
    return undefined;
  }
}

/** Those that another hand has changed since they were opened, as they stand now. */
export function changedElsewhere(folder: string, changed: readonly ChangedFile[]): OpenedFile[] {
  return changed
    .map(({ file, was }) => ({ was: was ?? '', now: readStored(folder, file) }))
    .filter(({ was, now }) => was !== now.hash)
    .map(({ now }) => now);
}

/**
 * Writes all of the files or none, and returns their hashes. First each text into a file of its own beside the old one, then the
 * old ones into `history`, then one name after the other; where a name is refused, the old files come back. Throws then.
 */
export function writeAll(
  folder: string,
  changed: readonly ChangedFile[],
  history: string
): Record<string, string> {
  const moves = changed.map(({ file, text }) => ({
    text,
    path: join(folder, file),
    fresh: join(folder, `${file}.new`),
    old: join(history, file)
  }));
  const isThere = new Map(moves.map(({ path }) => [path, existsSync(path)]));
  const done: typeof moves = [];
  try {
    for (const { fresh, text } of moves) writeThrough(fresh, text);
    for (const { path, old } of moves) {
      if (!isThere.get(path)) continue;
      mkdirSync(dirname(old), { recursive: true });
      writeFileSync(old, readFileSync(path));
    }
    for (const move of moves) {
      renameSync(move.fresh, move.path);
      done.push(move);
    }
  } catch (cause) {
    for (const { path, old } of done) {
      if (isThere.get(path)) writeFileSync(path, readFileSync(old));
      else rmSync(path, { force: true });
    }
    for (const { fresh } of moves) rmSync(fresh, { force: true });
    throw cause;
  }
  return Object.fromEntries(changed.map(({ file, text }) => [file, hashOf(Buffer.from(text))]));
}

/** On the disk when it returns: a name that is given to it then never names half a file. */
function writeThrough(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // A link that lies there is not followed.
  rmSync(path, { force: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
