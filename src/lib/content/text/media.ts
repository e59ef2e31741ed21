import type { ContentFile } from './problem';

/** Pictures and videos lie beside the stories; what is binary stands among the files a character a byte. */
const MEDIA = /^stories\/([^/]+\.(?:png|jpe?g|webp|webm|mp4|vtt))$/;
const BINARY = /\.(png|jpe?g|webp|webm|mp4|pmtiles)$/;

/** As much of a file as may stand before a picture's size: colour profiles and what cameras note. */
export const MEDIA_HEAD_BYTES = 262_144;

/** Names that an address can hold as they are; `@` tells the sizes of one picture apart. */
export const MEDIA_NAME = /^[a-z0-9][a-z0-9-]*(@[a-z0-9]+)?\.(png|jpe?g|webp|webm|mp4|vtt)$/;

/** Not to be read as text: no byte of it may change. */
export function isBinary(file: string): boolean {
  return BINARY.test(file);
}

/** Beginnings of the files beside the stories, by name. */
export function mediaIn(files: readonly ContentFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files.flatMap(({ file, text }): [string, Uint8Array][] => {
      const name = MEDIA.exec(file)?.[1];
      return name ? [[name, Uint8Array.from(text, (char) => char.charCodeAt(0))]] : [];
    })
  );
}
