import { parseArchiveHead } from '../../lib/domain/basemap';
import { ARCHIVE_HEAD_BYTES } from '../../lib/content/site/basemap';
import { partRead, toByteText } from '../../lib/content/site/content-paths';
import { toContentFile, toEditedText } from '../../lib/content/text/decode';
import type { ContentFile } from '../../lib/content/text/problem';
import { isContentName } from '../content-names';
import type { Opened, OpenedFile } from '../protocol';
import type { StoredFile } from './store';

type Read = Pick<Opened, 'files' | 'others'>;

/** The same that the server of `npm run edit` tells of a folder (src/cli/edit/content-store.ts). */
export async function readStored(stored: readonly StoredFile[]): Promise<Read> {
  const read: { files: OpenedFile[]; others: ContentFile[] } = { files: [], others: [] };
  for (const { file, bytes } of [...stored].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const part = partRead(file);
    if (part?.kind === 'head')
      read.others.push({ file, text: toByteText(await bytesOf(bytes.slice(0, part.bytes))) });
    else if (part?.kind === 'archive-words') read.others.push({ file, text: await archiveWords(bytes) });
    else if (part && isContentName(file)) read.files.push(await toOpened(file, await bytesOf(bytes)));
    else if (part) read.others.push(toContentFile(file, await bytesOf(bytes)));
  }
  return read;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

async function toOpened(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile> {
  return { file, text: toEditedText(bytes), hash: await hashOf(bytes) };
}

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a PMTiles file of vector tiles says of itself, as JSON text; empty where it is none, or is cut off. */
async function archiveWords(archive: Blob): Promise<string> {
  const head = parseArchiveHead(await bytesOf(archive.slice(0, ARCHIVE_HEAD_BYTES)));
  if (head?.tiles !== 'vector') return '';
  const { offset, length, isGzip } = head.metadata;
  const words = archive.slice(offset, offset + length);
  const plain = isGzip ? words.stream().pipeThrough(new DecompressionStream('gzip')) : words.stream();
  return new Response(plain).text().catch(() => '');
}
