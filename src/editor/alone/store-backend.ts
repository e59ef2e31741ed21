import type { Backend } from '../backend';
import { isContentName } from '../content-names';
import {
  archiveName,
  type ChangedFile,
  type Opened,
  type OpenedFile,
  type Place,
  type SaveAnswer
} from '../protocol';
import { toArchive } from './archive-store';
import { hashOf, readStored } from './read-stored';
import type { Store } from './store';

interface Around {
  readonly geo: Opened['geo'];
  readonly place: Place;
  /** `2026-11-28` */
  readonly today: () => string;
}

/** The editor over content within the browser's reach: what the server of `npm run edit` does, as far as a page can. */
export function storeBackend(store: Store, { geo, place, today }: Around): Backend {
  let known = new Map<string, OpenedFile>();
  const keep = (files: readonly OpenedFile[]): void =>
    void (known = new Map(files.map((each) => [each.file, each])));
  return {
    place,
    makes: ['content'],
    open: async () => {
      const read = await readStored(await store.list());
      keep(read.files);
      return { ...read, geo };
    },
    save: async (changed): Promise<SaveAnswer> => {
      const names = changed.map(({ file }) => file);
      if (new Set(names).size < names.length) return { kind: 'refused', why: 'not-understood' };
      if (!names.every(isContentName)) return { kind: 'refused', why: 'name' };
      const { files } = await readStored(await store.list());
      // Of any file: what was judged right was judged with all the others as they stood.
      const elsewhere = changedElsewhere(known, files);
      if (elsewhere.length > 0) {
        keep(files);
        return { kind: 'changed-elsewhere', files: elsewhere };
      }
      try {
        await store.write(new Map(changed.map(({ file, text }) => [file, text])));
      } catch {
        return { kind: 'refused', why: 'not-written' };
      }
      const written = await Promise.all(changed.map(toOpened));
      keep([...known.values(), ...written]);
      return { kind: 'saved', hashes: Object.fromEntries(written.map(({ file, hash }) => [file, hash])) };
    },
    make: async () => ({
      kind: 'made',
      name: archiveName(today()),
      file: await toArchive(await store.list())
    })
  };
}

/** Those that stand otherwise by now; a hash of '' where one is gone. */
function changedElsewhere(known: ReadonlyMap<string, OpenedFile>, now: readonly OpenedFile[]): OpenedFile[] {
  const there = new Set(now.map(({ file }) => file));
  const gone = [...known.keys()].filter((file) => !there.has(file));
  return [
    ...now.filter(({ file, hash }) => known.get(file)?.hash !== hash),
    ...gone.map((file): OpenedFile => ({ file, text: '', hash: '' }))
  ];
}

async function toOpened({ file, text }: ChangedFile): Promise<OpenedFile> {
  return { file, text, hash: await hashOf(new Uint8Array(new TextEncoder().encode(text))) };
}
