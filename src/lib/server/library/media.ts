import { join } from 'node:path';
import { SITE } from '../../../site.js';
import type { Exhibit } from '../../exhibits';
import { mediumOf } from '../../exhibits/medium';
import type { Story } from '../../story/story';

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
export function mediaFile(file: string): string {
  return join(SITE.content, 'stories', file);
}

/** The files that stories show, each once. */
export function mediaNames(stories: readonly Story[]): string[] {
  const exhibits = stories.flatMap(({ steps }) => steps.flatMap((step) => step.exhibits));
  return [...new Set(exhibits.flatMap(namesOf))];
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
