import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SOURCE_FOLDER = fileURLToPath(new URL('./sources/', import.meta.url));
/** The only folder the build writes. */
export const OUTPUT_FOLDER = fileURLToPath(new URL('../static/geo/', import.meta.url));

/** Every text file below a folder, by path with forward slashes, in a fixed order. */
export function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

export const readSourceFiles = (): Map<string, string> => readFolder(SOURCE_FOLDER);
