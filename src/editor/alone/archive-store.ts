import { unzipSync, zipSync } from 'fflate';
import { isHidden } from '../../lib/content/site/content-paths';
import { ARCHIVE_FOLDER } from '../protocol';
import { contentFolder, type Store, type StoredFile } from './store';

/** All files of a content folder as one archive. */
export async function toArchive(stored: readonly StoredFile[]): Promise<Blob> {
  const entries = await Promise.all(
    stored.map(async ({ file, bytes }): Promise<[string, Uint8Array]> => [
      ARCHIVE_FOLDER + file,
      new Uint8Array(await bytes.arrayBuffer())
    ])
  );
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(entries)))], { type: 'application/zip' });
}

/** The files of an archive; null where it holds no content. Throws where it is no archive. */
export async function readArchive(archive: Blob): Promise<StoredFile[] | null> {
  const entries = Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer())));
  return contentAmong(
    entries.map(([path, bytes]) => ({ file: path, bytes: new Blob([new Uint8Array(bytes)]) }))
  );
}

/** Those of the content, by their paths there; null where there is none. */
export function contentAmong(all: readonly StoredFile[]): StoredFile[] | null {
  const shown = all.filter(({ file }) => !isHidden(file) && !file.endsWith('/'));
  const folder = contentFolder(shown.map(({ file }) => file));
  if (folder === null) return null;
  return shown
    .filter(({ file }) => file.startsWith(folder))
    .map(({ file, bytes }) => ({ file: file.slice(folder.length), bytes }));
}

/** Content in memory: what is written goes out as an archive, whole each time; `give` hands it to the browser. */
export function archiveStore(stored: readonly StoredFile[], give: (archive: Blob) => void): Store {
  let files = new Map(stored.map(({ file, bytes }) => [file, bytes]));
  const list = (): StoredFile[] => [...files].map(([file, bytes]) => ({ file, bytes }));
  return {
    list: () => Promise.resolve(list()),
    write: async (texts) => {
      const before = files;
      files = new Map([...files, ...[...texts].map(([file, text]) => [file, new Blob([text])] as const)]);
      try {
        give(await toArchive(list()));
      } catch (cause) {
        files = before;
        throw cause;
      }
    }
  };
}
