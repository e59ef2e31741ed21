import { parse } from 'yaml';
import type { Backend } from '../backend';
import { download } from '../hand-on/making.svelte';
import { today } from '../open-desk';
import { archiveStore, contentAmong, readArchive } from './archive-store';
import { folderStore } from './folder-store';
import { keepFolder } from './kept-folder';
import type { EditorParts } from './parts';
import { archiveName, type Place } from '../protocol';
import type { Store, StoredFile } from './store';
import { storeBackend } from './store-backend';

export type Found =
  | { readonly kind: 'found'; readonly backend: Backend }
  /** `gone`: a folder that was edited before is no longer there. */
  | { readonly kind: 'no-content' | 'broken' | 'gone'; readonly name: string }
  | { readonly kind: 'other-city'; readonly name: string; readonly code: string }
  /** By the browser, or by whoever was asked. */
  | { readonly kind: 'refused' };

declare global {
  interface Window {
    /** Chrome and Edge alone; rejects with an AbortError where nothing was chosen. */
    showDirectoryPicker: (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** A folder that is written into; null where nobody chose one. */
export async function folderPicked(parts: EditorParts): Promise<Found | null> {
  try {
    const folder = await window.showDirectoryPicker({ mode: 'readwrite', id: 'content' });
    const found = await inFolder(folder, parts);
    if (found.kind === 'found') await keepFolder(folder);
    return found;
  } catch (error) {
    return (error as DOMException).name === 'AbortError' ? null : { kind: 'refused' };
  }
}

/** The folder that was edited last, once the browser has asked whether it may be again. */
export async function folderAgain(folder: FileSystemDirectoryHandle, parts: EditorParts): Promise<Found> {
  try {
    const answer = await folder.requestPermission?.({ mode: 'readwrite' });
    if (answer !== undefined && answer !== 'granted') return { kind: 'refused' };
    return await inFolder(folder, parts);
  } catch (error) {
    return (error as DOMException).name === 'NotFoundError'
      ? { kind: 'gone', name: folder.name }
      : { kind: 'refused' };
  }
}

async function inFolder(folder: FileSystemDirectoryHandle, parts: EditorParts): Promise<Found> {
  const store = await folderStore(folder, () => new Date().toISOString().replaceAll(/[:.]/g, '-'));
  return store ? over(store, folder.name, 'folder', parts) : { kind: 'no-content', name: folder.name };
}

/** A folder that a browser only reads: what is saved goes out as an archive. */
export function folderCopied(files: FileList, parts: EditorParts): Promise<Found> {
  const all = [...files].map((bytes) => ({ file: bytes.webkitRelativePath, bytes }));
  return inMemory(contentAmong(all), all[0]?.file.split('/')[0] ?? '', parts);
}

export async function archiveFrom(file: File, parts: EditorParts): Promise<Found> {
  try {
    return await inMemory(await readArchive(file), file.name, parts);
  } catch {
    return { kind: 'broken', name: file.name };
  }
}

async function inMemory(
  stored: readonly StoredFile[] | null,
  name: string,
  parts: EditorParts
): Promise<Found> {
  if (!stored) return { kind: 'no-content', name };
  const give = (archive: Blob): void => download({ kind: 'made', name: archiveName(today()), file: archive });
  return over(archiveStore(stored, give), name, 'archive', parts);
}

async function over(store: Store, name: string, place: Place, { city, geo }: EditorParts): Promise<Found> {
  const settings = (await store.list()).find(({ file }) => file === 'site.yml');
  const code = cityOf((await settings?.bytes.text()) ?? '');
  if (code !== '' && code !== city.code) return { kind: 'other-city', name, code };
  return { kind: 'found', backend: storeBackend(store, { geo, place, today }) };
}

/** '' where the settings cannot be read, which the editor tells at its place. */
function cityOf(settings: string): string {
  try {
    return String((parse(settings) as { city?: { code?: unknown } } | null)?.city?.code ?? '');
  } catch {
    return '';
  }
}
