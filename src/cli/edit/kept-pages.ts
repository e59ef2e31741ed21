import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { filesIn } from '../../lib/server/library/files-in';
import { SITE } from '../../site.js';
import type { PageFiles } from './page-files';

interface Keeping {
  /** Folders and files that the pages are built of. */
  readonly sources: readonly string[];
  /** A folder among them that they are not built of. */
  readonly except: string;
  readonly folder: string;
}

/** Code, the words compiled into it, and the packages; what the editor edits is no part of it. */
const OF_THIS_PROJECT: Keeping = {
  sources: ['src', 'package-lock.json', 'tsconfig.json'],
  except: normalize(SITE.content),
  folder: join('node_modules', '.cache', 'editor-pages')
};

/**
 * The editor's page files as they were built from this very code, or built now and kept: an office starts the editor every
 * day and changes its code never. A folder that cannot be written to keeps nothing.
 */
export async function keptPages(
  buildPages: () => Promise<PageFiles>,
  { sources, except, folder } = OF_THIS_PROJECT
): Promise<PageFiles> {
  const name = hashOf(sources.flatMap(filesAt).filter((file) => !file.startsWith(except + sep)));
  const kept = readPages(join(folder, name));
  if (kept) return kept;
  const built = await buildPages();
  try {
    keep(built, folder, name);
  } catch (error) {
    console.warn(error instanceof Error ? error.message : String(error));
  }
  return built;
}

/** Undefined where there is none, or a half written one. */
function readPages(file: string): PageFiles | undefined {
  try {
    return new Map(deserialize(readFileSync(file)) as [string, string | Uint8Array][]);
  } catch {
    return undefined;
  }
}

/** Whole or not at all, in the place of what older code was built to. */
function keep(pages: PageFiles, folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  const written = join(folder, `${name}.${process.pid}`);
  writeFileSync(written, serialize([...pages]));
  renameSync(written, join(folder, name));
  for (const other of readdirSync(folder)) if (!other.startsWith(name)) rmSync(join(folder, other));
}

const filesAt = (path: string): string[] => (statSync(path).isDirectory() ? filesIn(path) : [path]);

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
