import { existsSync, statSync } from 'node:fs';
import { filesIn } from '../lib/server/library/files-in';
import { SITE } from '../site.js';

/** Whether something that the site is made from is newer than a built file, or the file is not there. */
export function isStale(
  built: string,
  roots: readonly string[] = ['src', 'static', SITE.content, SITE.geo]
): boolean {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return roots.flatMap(filesIn).some((file) => statSync(file).mtimeMs > mtimeMs);
}
