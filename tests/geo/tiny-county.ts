import { fileURLToPath } from 'node:url';
import { readFolder } from '../../geo/folders';
import { sha256Of } from '../../geo/steps/parse-source';
import { GeoProblems } from '../../geo/steps/stop';
import type { Problem } from '../../src/lib/domain/problem';

/** The two small sites of the tests; a boundary's redraw is in the county, an island and a hole on the coast. */
export type Fixture = 'tiny-county' | 'tiny-coast';

function folderOf(fixture: Fixture, part: 'sources' | 'geo'): string {
  return fileURLToPath(new URL(`../fixtures/${fixture}/${part}`, import.meta.url));
}

export function tinySources(fixture: Fixture = 'tiny-county'): Map<string, string> {
  return readFolder(folderOf(fixture, 'sources'));
}

export function tinyGeo(fixture: Fixture = 'tiny-county'): Map<string, string> {
  return readFolder(folderOf(fixture, 'geo'));
}

/** The sources with one file changed, and its hash in source.yml brought along. */
export function withText(
  files: ReadonlyMap<string, string>,
  file: string,
  text: string
): Map<string, string> {
  const changed = new Map(files).set(file, text);
  const record = `${file.split('/')[0]}/source.yml`;
  const old = files.get(file);
  const yaml = files.get(record);
  if (old !== undefined && yaml !== undefined && file !== record) {
    changed.set(record, yaml.replace(sha256Of(old), sha256Of(text)));
  }
  return changed;
}

/** The sources with `from` replaced by `to` in one file; throws when the file does not have it. */
export function withEdit(file: string, from: string, to: string, files = tinySources()): Map<string, string> {
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new RangeError(`${file} has no ${from}`);
  return withText(files, file, text.replace(from, to));
}

/** What an editor is told when `run` stops; empty when it does not. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof GeoProblems) return error.problems;
    throw error;
  }
}
