import { closeSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseArchiveHead } from '../../domain/basemap';

/** Bytes at which a PMTiles header keeps where the metadata lie, how long they are and how they are packed. */
const AT = { offset: 24, length: 32, packing: 97, end: 127 } as const;
const GZIP = 2;

/** What a PMTiles file of vector tiles says of itself, as JSON text; empty where it is none. The tiles are not read. */
export function readArchiveMetadata(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = readBytes(file, 0, AT.end);
    if (parseArchiveHead(head)?.tiles !== 'vector') return '';
    const [offset, length] = [AT.offset, AT.length].map((at) => Number(head.readBigUInt64LE(at)));
    const bytes = readBytes(file, offset!, length!);
    return (head[AT.packing] === GZIP ? gunzipSync(bytes) : bytes).toString('utf8');
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
