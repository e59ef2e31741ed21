import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { SITE } from '../src/site.js';

export interface Folders {
  readonly sources: string;
  /** The only folder the build writes. */
  readonly output: string;
}

export const DEFAULT_FOLDERS: Folders = { sources: resolve(SITE.sources), output: resolve(SITE.geo) };

/** `[sources] [output]` as given on the command line; the site's own where nothing is given. */
export function foldersFrom([sources, output]: readonly string[]): Folders {
  return {
    sources: sources === undefined ? DEFAULT_FOLDERS.sources : resolve(sources),
    output: output === undefined ? DEFAULT_FOLDERS.output : resolve(output)
  };
}

/** Every text file below a folder, by path with forward slashes, in a fixed order. */
export function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
