import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesIn } from './files-in';
import { LANGUAGES, type Language } from '../../../edition';
import { partRead, toByteText, type Part } from '../../content/site/content-paths';
import { toContentFile } from '../../content/text/decode';
import type { ContentFile } from '../../content/text/problem';
import { readArchiveMetadata } from './archive-metadata';
import { toGeodata, type Geodata } from './geodata';

/** Every file of a content folder, paths relative to it, in a stable order; the folders of other editions apart. */
export function readContentFiles(folder: string): ContentFile[] {
  const isOther = ({ file }: ContentFile): boolean => EDITIONS.some((each) => file.startsWith(`${each}/`));
  return readFiles(folder).filter((each) => !isOther(each));
}

/** The same of an edition in another language, which lies in a folder of its own; none where there is no such folder. */
export function readEditionFiles(folder: string, language: Language): ContentFile[] {
  const own = join(folder, language);
  return existsSync(own) ? readFiles(own) : [];
}

const [, ...EDITIONS] = LANGUAGES;

function readFiles(folder: string): ContentFile[] {
  return filesIn(folder)
    .flatMap((path) => {
      const file = relative(folder, path).split(sep).join('/');
      const part = partRead(file);
      return part ? [readPart(path, file, part)] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function readPart(path: string, file: string, part: Part): ContentFile {
  if (part.kind === 'head') return { file, text: toByteText(readHead(path, part.bytes)) };
  if (part.kind === 'archive-words') return { file, text: readArchiveMetadata(path) };
  return toContentFile(file, readFileSync(path));
}

/** Where a site's own base map lies, in its content folder. */
export const BASEMAP_FOLDER = 'basemap';

/** Where archives of areas lie. */
export const AREA_TILES_FOLDER = 'tiles';

/** The whole may be large. */
function readHead(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/** Geometry as `npm run geo:build` wrote it. Throws where a file is missing or malformed. */
export function readGeodata(folder: string): Geodata {
  return toGeodata((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
}
