import { readFileSync } from 'node:fs';
import type { Library } from '../library/library';
import { MEDIA_TYPES, toDataFiles, type DataFile } from './data-files';
import { toDataPackage } from './data-package';

export const PACKAGE_PATH = 'datapackage.json';

/** A file as /data/ serves it; `path` is below that folder. */
export interface PublishedFile extends Pick<DataFile, 'path' | 'bytes'> {
  readonly mediatype: string;
}

/** The descriptor and every file that it describes. */
export function publishedFiles(library: Library): PublishedFile[] {
  const files = toDataFiles(library);
  const descriptor = JSON.stringify(toDataPackage(files, library, readVersion()), null, 1);
  return [
    {
      path: PACKAGE_PATH,
      bytes: new TextEncoder().encode(`${descriptor}\n`),
      mediatype: `${MEDIA_TYPES.json}; charset=utf-8`
    },
    ...files.map(({ path, bytes, kind }) => ({
      path,
      bytes,
      mediatype: `${MEDIA_TYPES[kind]}; charset=utf-8`
    }))
  ];
}

/** The project's version: that of its data as well. */
export function readVersion(file = 'package.json'): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
