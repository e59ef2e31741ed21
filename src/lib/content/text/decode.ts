import type { ContentFile } from './problem';

/** How a file's text was written down. Chinese Excel and WPS save CSV as GBK, whose whole is GB18030. */
export type Encoding = 'utf-8' | 'utf-16' | 'gb18030';

interface Decoded {
  readonly text: string;
  /** Absent where no encoding fits: the text then holds U+FFFD, which no reader lets through. */
  readonly encoding?: Encoding;
}

/**
 * The bytes of an editor's file → its text. UTF-8 where they are; UTF-16 by its mark; else GB18030. A file that was
 * UTF-8 and lost some bytes reads as GB18030 too, as other characters: what is mostly UTF-8 is taken for damaged.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  if (wide) return { text: read(bytes, wide) ?? lossy(bytes, wide), encoding: 'utf-16' };
  const plain = read(bytes, 'utf-8');
  if (plain !== undefined && !looksOfTwoBytes(plain)) return { text: plain, encoding: 'utf-8' };
  const chinese = read(bytes, 'gb18030');
  const damaged = lossy(bytes, 'utf-8');
  if (chinese === undefined || isMostlyRead(damaged)) return { text: damaged };
  return { text: chinese, encoding: 'gb18030' };
}

/** As content readers take it. */
export function toContentFile(file: string, bytes: Uint8Array): ContentFile {
  return { file, ...decode(bytes) };
}

/** A file's text to be edited: where it is UTF-8 with its byte order mark, which must stay. */
export function toEditedText(bytes: Uint8Array): string {
  const { text, encoding } = decode(bytes);
  return encoding === 'utf-8' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : text;
}

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Excel's "Unicode text" begins with FF FE. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function read(bytes: Uint8Array, label: Label): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lossy(bytes: Uint8Array, label: Label): string {
  return new TextDecoder(label).decode(bytes);
}

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

/** Whether more Chinese characters than wrong bytes came out. */
function isMostlyRead(text: string): boolean {
  return count(text, /[\u3000-\u9fff\uff00-\uffee]/g) > count(text, /\ufffd/g);
}

/** 元 in GBK is Ԫ in UTF-8: a file of so few characters that all of them fit is known by what no Chinese file holds. */
function looksOfTwoBytes(text: string): boolean {
  return /[\u0250-\u036f\u0400-\u07ff]/.test(text) && !/[\u2000-\uffff]/.test(text);
}
