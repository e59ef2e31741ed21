import { MEDIA_HEAD_BYTES, isBinary } from '../text/media';
import { isAreaTiles } from './area-tiles';
import { ARCHIVE_HEAD_BYTES, isArchive } from './basemap';

/** What the check reads of a file: all of it as text, its beginning a character a byte, or what an archive says of itself. */
export type Part =
  { readonly kind: 'text' | 'archive-words' } | { readonly kind: 'head'; readonly bytes: number };

const READ = /\.(md|yml|csv|pmtiles|png|jpe?g|webp|webm|mp4|vtt)$/;
const PAPER = /(^|\/)README(\.\w+)?\.md$/;
/** A path of systems and programs: `.git/`, `._map.yml`, and the texts that the editor has replaced. */
export const isHidden = (path: string): boolean => /(^|\/)\./.test(path);

/** Of a path in a content folder; null for what is none of the content. */
export function partRead(file: string): Part | null {
  if (isHidden(file) || PAPER.test(file) || !READ.test(file)) return null;
  if (isAreaTiles(file)) return { kind: 'archive-words' };
  if (!isBinary(file)) return { kind: 'text' };
  return { kind: 'head', bytes: isArchive(file) ? ARCHIVE_HEAD_BYTES : MEDIA_HEAD_BYTES };
}

/** Bytes as text that keeps each of them: a character a byte. */
export function toByteText(bytes: Uint8Array): string {
  // A TextDecoder knows no plain Latin-1: what it calls so has other characters from 80 to 9f.
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
