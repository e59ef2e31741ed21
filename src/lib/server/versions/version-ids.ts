import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byAge } from '../../domain/version';

/** Where a site keeps its published versions, in its content folder. */
export const VERSIONS_FOLDER = 'versions';

/** The ids of the versions that a content folder keeps, the oldest first. */
export function versionIds(folder: string): string[] {
  const at = join(folder, VERSIONS_FOLDER);
  if (!existsSync(at)) return [];
  const ids = readdirSync(at).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  return ids.sort(byAge);
}
