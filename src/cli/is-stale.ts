import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../site.js';

/** Whether something that the site is made from is newer than a built file, or the file is not there. */
export function isStale(
  built: string,
  roots: readonly string[] = ['src', 'static', SITE.content, SITE.geo]
): boolean {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return roots
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .some((entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > mtimeMs);
}
