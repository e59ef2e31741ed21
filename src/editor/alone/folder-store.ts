import { isHidden } from '../../lib/content/site/content-paths';
import { contentFolder, type Store, type StoredFile } from './store';

type Folder = FileSystemDirectoryHandle;

/** Where replaced texts go, a folder a save, beside the content or in it. */
const HISTORY = '.edit-history';
/** A content folder lies no deeper in what is opened, and its files no deeper in it. */
const DEEPEST = 4;

/** The content in a folder that the browser was given; null where there is none. `moment`: as the folder of a save is called. */
export async function folderStore(root: Folder, moment: () => string): Promise<Store | null> {
  const paths = await filesIn(root, '', DEEPEST);
  const found = contentFolder([...paths.keys()]);
  if (found === null) return null;
  const content = await folderAt(root, found.split('/').filter(Boolean));
  return {
    list: async () =>
      Promise.all(
        [...(await filesIn(content, '', DEEPEST))].map(async ([file, handle]): Promise<StoredFile> => ({
          file,
          bytes: await handle.getFile()
        }))
      ),
    write: async (texts) => {
      const history = await folderAt(root, [HISTORY, moment()], true);
      await writeAll(content, texts, history);
    }
  };
}

async function filesIn(
  folder: Folder,
  path: string,
  depth: number
): Promise<Map<string, FileSystemFileHandle>> {
  const files = new Map<string, FileSystemFileHandle>();
  for await (const [name, handle] of folder.entries()) {
    // Packages of programs are thousands of files, and no content.
    if (isHidden(name) || name === 'node_modules') continue;
    if (handle.kind === 'file') files.set(path + name, handle as FileSystemFileHandle);
    else if (depth > 0)
      for (const each of await filesIn(handle as Folder, `${path}${name}/`, depth - 1)) files.set(...each);
  }
  return files;
}

async function folderAt(root: Folder, names: readonly string[], create = false): Promise<Folder> {
  let folder = root;
  for (const name of names) folder = await folder.getDirectoryHandle(name, { create });
  return folder;
}

interface Move {
  readonly folder: Folder;
  readonly name: string;
  readonly file: string;
  /** Null where there was none. */
  readonly old: Blob | null;
}

/**
 * Writes all of the files or none. First the old ones into `history`, then each text beside the old one, which the browser keeps
 * until it is closed; where one cannot be, those that were come back. Rejects then.
 */
async function writeAll(content: Folder, texts: ReadonlyMap<string, string>, history: Folder): Promise<void> {
  const moves: Move[] = [];
  for (const file of texts.keys()) moves.push(await toMove(content, file));
  for (const { file, old } of moves) if (old) await put(await toMove(history, file), old);
  const open: { move: Move; stream: FileSystemWritableFileStream }[] = [];
  const done: Move[] = [];
  try {
    for (const move of moves) {
      const handle = await move.folder.getFileHandle(move.name, { create: true });
      const stream = await handle.createWritable();
      open.push({ move, stream });
      await stream.write(texts.get(move.file) ?? '');
    }
    for (const { move, stream } of open) {
      await stream.close();
      done.push(move);
    }
  } catch (cause) {
    for (const { move, stream } of open)
      if (!done.includes(move)) await stream.abort().catch(() => undefined);
    for (const move of moves) await putBack(move, done.includes(move));
    throw cause;
  }
}

async function toMove(folder: Folder, file: string): Promise<Move> {
  const names = file.split('/');
  const name = names.pop() ?? '';
  const own = await folderAt(folder, names, true);
  const there = await own.getFileHandle(name).catch(() => null);
  // Read now: a file that is changed is no longer to be read through what was taken of it.
  const old = there && new Blob([await (await there.getFile()).arrayBuffer()]);
  return { folder: own, name, file, old };
}

async function put({ folder, name }: Move, bytes: Blob): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
}

/** As it was before: a file that was new was made, empty, as soon as it was opened. */
async function putBack(move: Move, isWritten: boolean): Promise<void> {
  if (move.old) {
    if (isWritten) await put(move, move.old);
  } else await move.folder.removeEntry(move.name).catch(() => undefined);
}
