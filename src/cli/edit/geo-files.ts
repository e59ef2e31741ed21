import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from '../../editor/protocol';
import { MANIFEST } from '../../lib/server/library/geo-manifest';

/** Every file that the geometry's list names, and the list itself, as JSON. Throws where one is missing or malformed. */
export function readGeoFiles(folder: string): Opened['geo'] {
  const read = (path: string): [string, unknown] => [
    path,
    JSON.parse(readFileSync(join(folder, path), 'utf8'))
  ];
  const [, manifest] = read(MANIFEST);
  const { files } = manifest as { readonly files: readonly { readonly path: string }[] };
  return Object.fromEntries([MANIFEST, ...files.map(({ path }) => path)].map(read));
}
