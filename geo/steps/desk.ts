import type { BoundaryRow } from './boundary-table';
import { parseBoundaries } from './parse-boundaries';
import { parseConfig, type BuildConfig } from './parse-config';
import { parseRegions, type KnownArea } from './parse-regions';
import { checkFiles, parseSource, type SourceRecord } from './parse-source';
import { present, type Region } from './shapes';
import { must, stopOn } from './stop';

/** Texts of the sources folder by path relative to it. */
export type SourceFiles = ReadonlyMap<string, string>;

export const CONFIG = 'build.yml';

/** What every reader needs: the texts, the records that vouch for them, the configuration, the boundaries. */
export interface Desk {
  readonly files: SourceFiles;
  readonly sources: readonly SourceRecord[];
  readonly config: BuildConfig;
  /** Where a field of the configuration stands. */
  readonly configLine: (field: string) => number;
  /** Oldest first. */
  readonly boundaries: readonly BoundaryRow[];
}

/** Throws with everything that is wrong in the configuration, then in the table, then in the records. */
export function openDesk(files: SourceFiles): Desk {
  const { value: config, lineOf } = must(parseConfig(CONFIG, textOf(files, CONFIG)));
  const table = textOf(files, config.boundaries);
  const { boundaries } = must(parseBoundaries(config.boundaries, table, config.codes));
  return { files, sources: readSources(files), config, configLine: (field) => lineOf([field]), boundaries };
}

export function textOf(files: SourceFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined)
    stopOn([{ file, line: 1, what: '文件不存在', mend: `放入源数据文件夹，或改 ${CONFIG}` }]);
  return present(text, file);
}

/** The data set that a file belongs to: its folder. */
export function datasetOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function readSources(files: SourceFiles): SourceRecord[] {
  const records = [...files.keys()].filter((file) => file.endsWith('/source.yml')).sort();
  const parsed = records.map((file) => parseSource(datasetOf(file), textOf(files, file)));
  stopOn(parsed.flatMap((result) => (result.ok ? [] : result.problems)));
  const sources = parsed.map((result) => must(result).source);
  stopOn(sources.flatMap((source) => checkFiles(source, files)));
  return sources;
}

/** The record that vouches for a file; a file without one has no licence and stops the build. */
export function sourceOf(sources: readonly SourceRecord[], file: string): SourceRecord {
  const source = sources.find(
    ({ id, files }) => id === datasetOf(file) && file.slice(id.length + 1) in files
  );
  if (!source) {
    const mend = `在 ${datasetOf(file)}/source.yml 的 files 里登记`;
    stopOn([{ file, line: 1, what: '没有许可证：source.yml 没有登记这个文件', mend }]);
  }
  return present(source, file);
}

export function readRegions(desk: Desk, file: string, known: readonly KnownArea[]): readonly Region[] {
  const { files, sources, config } = desk;
  const input = { file, text: textOf(files, file), source: sourceOf(sources, file), extent: config.extent };
  return must(parseRegions(input, known)).regions;
}
