import { closeSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ARCHIVE_HEAD_BYTES } from '../../content/site/basemap';
import { parseArchiveHead } from '../../domain/basemap';

/** What a PMTiles file of vector tiles says of itself, as JSON text; empty where it is none. The tiles are not read. */
export function readArchiveMetadata(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = parseArchiveHead(readBytes(file, 0, ARCHIVE_HEAD_BYTES));
    if (head?.tiles !== 'vector') return '';
    const { offset, length, isGzip } = head.metadata;
    const bytes = readBytes(file, offset, length);
    return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    // Cut off, or packed in a way that we do not write.
    return '';
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}
