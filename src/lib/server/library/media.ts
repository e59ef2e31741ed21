import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../../site.js';
import { say } from '../../words/say';
import type { Exhibit } from '../../exhibits';
import { mediumOf } from '../../exhibits/medium';
import type { PictureFile } from '../../exhibits/media';
import type { Story } from '../../story/story';
import { toWidth } from '../pictures/to-width';

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  webm: 'video/webm',
  mp4: 'video/mp4',
  vtt: 'text/vtt'
};

/** Throws for what the content readers let pass as no medium. */
export function mediaType(file: string): string {
  const type = TYPES[file.replace(/^.*\./, '')];
  if (!type) throw new Error(`${file} is neither picture, video nor captions`);
  return type;
}

/** Where a file beside the stories lies. */
export function mediaFile(file: string, content: string = SITE.content): string {
  return join(content, 'stories', file);
}

/** The files that stories show, each once. */
export function mediaNames(stories: readonly Story[]): string[] {
  return [...new Set(exhibitsOf(stories).flatMap(namesOf))];
}

/** The bytes of a file that stories show: as it lies beside them, or made of one that does. Throws where it cannot be made. */
export async function readMedium(file: string, stories: readonly Story[], content?: string): Promise<Buffer> {
  const picture = picturesOf(stories).find((each) => each.file === file);
  const bytes = readFileSync(mediaFile(picture?.madeFrom ?? file, content));
  if (!picture || picture.madeFrom === null) return bytes;
  return toWidth(bytes, picture).catch((cause: unknown) => {
    throw new Error(say`stories/${picture.madeFrom ?? ''} 读不出来，缩不成小的：存成普通的 RGB 图再放进来`, {
      cause
    });
  });
}

const exhibitsOf = (stories: readonly Story[]): Exhibit[] =>
  stories.flatMap(({ steps }) => steps.flatMap((step) => step.exhibits));

function picturesOf(stories: readonly Story[]): PictureFile[] {
  return exhibitsOf(stories).flatMap((exhibit) => (exhibit.kind === 'image' ? exhibit.sizes : []));
}

function namesOf(exhibit: Exhibit): string[] {
  const medium = mediumOf(exhibit);
  switch (medium?.kind) {
    case undefined:
      return [];
    case 'image':
      return medium.sizes.map(({ file }) => file);
    case 'video':
      return [medium.file, medium.poster.file, medium.captions];
    default:
      return medium satisfies never;
  }
}
