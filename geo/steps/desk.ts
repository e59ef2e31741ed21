import type { BuildConfig } from './parse-config';
import { parseRegions, type KnownArea } from './parse-regions';
import { checkFiles, parseSource, type SourceRecord } from './parse-source';
import type { Parsed } from './parse-yaml';
import { GeoProblems, stopOn } from './problem';
import { present, type Region } from './shapes';

/** Texts of geo/sources by path relative to it. */
export type SourceFiles = ReadonlyMap<string, string>;

export const CONFIG = 'build.yml';

export function must<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'problems') throw new GeoProblems(parsed.problems);
  return parsed.value;
}

export function textOf(files: SourceFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) stopOn([{ file, what: '文件不存在', fix: `放入 geo/sources/，或改 ${CONFIG}` }]);
  return present(text, file);
}

export const datasetOf = (file: string): string => file.split('/')[0] ?? file;

export function readSources(files: SourceFiles): SourceRecord[] {
  const records = [...files.keys()].filter((file) => file.endsWith('/source.yml')).sort();
  const parsed = records.map((file) => parseSource(datasetOf(file), textOf(files, file)));
  stopOn(parsed.flatMap((result) => (result.kind === 'problems' ? result.problems : [])));
  const sources = parsed.map(must);
  stopOn(sources.flatMap((source) => checkFiles(source, files)));
  return sources;
}

/** The record that vouches for a file; a file without one has no licence and stops the build. */
export function sourceOf(sources: readonly SourceRecord[], file: string): SourceRecord {
  const source = sources.find(
    ({ id, files }) => id === datasetOf(file) && file.slice(id.length + 1) in files
  );
  if (!source) {
    stopOn([
      {
        file,
        what: '没有许可证：source.yml 没有登记这个文件',
        fix: `在 ${datasetOf(file)}/source.yml 的 files 里登记`
      }
    ]);
  }
  return present(source, file);
}

/** What every reader needs: the texts, the records that vouch for them, the configuration. */
export interface Desk {
  files: SourceFiles;
  sources: SourceRecord[];
  config: BuildConfig;
}

export function readRegions(
  { files, sources, config }: Desk,
  file: string,
  known: readonly KnownArea[]
): Region[] {
  const source = sourceOf(sources, file);
  return must(parseRegions({ file, text: textOf(files, file), source, extent: config.extent }, known));
}
