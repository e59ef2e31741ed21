/**
 * The folder that was edited last, as its handle: the browser keeps that in its database and nowhere else, and asks again whether
 * it may be written into. Not every browser lets a page from the disk keep one.
 */
const NAME = 'atlas-editor';
const STORE = 'folders';
const LAST = 'last';
/** Says that keeping one has failed here: so that the next opening can tell. */
const CANNOT = 'atlas-editor:cannot-keep';

declare global {
  interface FileSystemHandle {
    /** Chrome and Edge alone; asks who sits there, in answer to a press. */
    requestPermission?: (of: { mode: 'readwrite' }) => Promise<PermissionState>;
  }
}

export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.put(folder, LAST));
    localStorage.removeItem(CANNOT);
  } catch {
    localStorage.setItem(CANNOT, '1');
  }
}

/** Null where none was kept, or none can be. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (
      (await inStore<FileSystemDirectoryHandle | undefined>('readonly', (store) => store.get(LAST))) ?? null
    );
  } catch {
    return null;
  }
}

export const forgetFolder = (): Promise<unknown> =>
  inStore('readwrite', (store) => store.delete(LAST)).catch(() => null);

/** A folder was to be kept here, and could not be. */
export const cannotKeep = (): boolean => localStorage.getItem(CANNOT) !== null;

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const base = await answered(opening);
  try {
    return await answered(ask(base.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    base.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('the database gave no answer'));
  });
}
