import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../../site.js';
import { editionOf, LANGUAGES } from '../../../edition';
import type { Contents } from '../../domain/version';
import { formatProblems } from '../../content/text/problem';
import { languagesOf, toldIn } from '../library/editions';
import type { Library } from '../library/library';
import { readLibrary } from '../library/open-library';
import { readContentFiles, readGeodata } from '../library/read-site';
import { toDataFiles } from '../published/data-files';
import { toContents } from './contents';
import { sha256Of } from './hash';
import { VERSIONS_FOLDER, versionIds } from './version-ids';
import { toVersions, type Version, type VersionFile } from './version-file';

/** The published versions of a content folder, the oldest first. Throws where one of them was altered. */
export function readVersions(folder: string): Version[] {
  const files = versionIds(folder).map((id) => {
    const path = join(folder, VERSIONS_FOLDER, `${id}.json`);
    const file = JSON.parse(readFileSync(path, 'utf8')) as VersionFile;
    if (file.version !== id) throw new Error(`${VERSIONS_FOLDER}/${id}.json：里面写的版本是 ${file.version}`);
    return file;
  });
  return toVersions(files);
}

/**
 * What the site of a content folder and a geometry holds now, in all its languages. `files`: hashes of its data files, where they
 * are not to be made: they are the first edition's, and another one would make its own.
 */
export function readContents(folder: string, geoFolder: string, files?: Contents['files']): Contents {
  const geo = readGeodata(geoFolder);
  const result = readLibrary(folder, geo);
  if (!result.ok) throw new Error(formatProblems(result.problems, result.withheld));
  const { site } = result.library;
  const en = languagesOf(folder).includes('en') ? toldIn(folder, { site, geo }, 'en').site : null;
  return toContents({
    ...{ zh: site, en },
    files: readContentFiles(folder),
    geo: geo.manifest,
    data: files ?? dataHashes(result.library)
  });
}

const dataHashes = (library: Library): Contents['files'] =>
  Object.fromEntries(toDataFiles(library).map(({ path, bytes }) => [path, { sha256: sha256Of(bytes) }]));

/** The published versions, and what the site that is being built holds. */
export interface History {
  readonly versions: readonly Version[];
  readonly now: Contents;
}

let history: History | undefined;

/** Reads them once a build. */
export function openHistory(): History {
  if (history && process.env['NODE_ENV'] !== 'development') return history;
  const versions = readVersions(SITE.content);
  const isFirst = editionOf(process.env) === LANGUAGES[0];
  const files = isFirst ? undefined : (versions.at(-1)?.contents.files ?? {});
  history = { versions, now: readContents(SITE.content, SITE.geo, files) };
  return history;
}
