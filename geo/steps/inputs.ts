import { parseBoundaries, parseConfig, type BoundaryTable, type BuildConfig } from './parse-config';
import { parseLocal } from './parse-local';
import { parseRegions, type KnownArea } from './parse-regions';
import { checkFiles, parseSource, type SourceRecord } from './parse-source';
import { parseAliases, parseUnits } from './parse-townships';
import type { Parsed } from './parse-yaml';
import { GeoProblems, stopOn } from './problem';
import { checkSameLines } from './same-lines';
import { at, type Region } from './shapes';
import type { ExactUnit, Unit } from './townships';
import { parseWater } from './water';

/** Texts of geo/sources by path relative to it. */
export type SourceFiles = ReadonlyMap<string, string>;

export interface Inputs {
  config: BuildConfig;
  table: BoundaryTable;
  sources: SourceRecord[];
  later: Region[];
  earlier: Region[];
  neighbours: Region[];
  water: Extract<ReturnType<typeof parseWater>, { kind: 'ok' }>['value'];
  townships: { units: Unit[]; exact: ExactUnit[]; datasets: string[] } | null;
  /** Which data set each output is made of. */
  datasets: { later: string; earlier: string | null; water: string[]; context: string[] };
}

const CONFIG = 'build.yml';

function must<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'problems') throw new GeoProblems(parsed.problems);
  return parsed.value;
}

function textOf(files: SourceFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) stopOn([{ file, what: '文件不存在', fix: `放入 geo/sources/,或改 ${CONFIG}` }]);
  return text ?? '';
}

const datasetOf = (file: string): string => file.split('/')[0] ?? file;

function readSources(files: SourceFiles): SourceRecord[] {
  const records = [...files.keys()].filter((file) => file.endsWith('/source.yml')).sort();
  const parsed = records.map((file) => parseSource(datasetOf(file), textOf(files, file)));
  stopOn(parsed.flatMap((result) => (result.kind === 'problems' ? result.problems : [])));
  const sources = parsed.map(must);
  stopOn(sources.flatMap((source) => checkFiles(source, files)));
  return sources;
}

/** The record that vouches for a file; a file without one has no licence and stops the build. */
function sourceOf(sources: readonly SourceRecord[], file: string): SourceRecord {
  const source = sources.find(
    ({ id, files }) => id === datasetOf(file) && file.slice(id.length + 1) in files,
  );
  if (!source) {
    stopOn([
      {
        file,
        what: '没有许可证:source.yml 没有登记这个文件',
        fix: `在 ${datasetOf(file)}/source.yml 的 files 里登记`,
      },
    ]);
  }
  return source as SourceRecord;
}

interface Desk {
  files: SourceFiles;
  sources: SourceRecord[];
  config: BuildConfig;
}

function readRegions({ files, sources, config }: Desk, file: string, known: readonly KnownArea[]): Region[] {
  const source = sourceOf(sources, file);
  return must(parseRegions({ file, text: textOf(files, file), source, extent: config.extent }, known));
}

const areasOf = (table: BoundaryTable, id: string): KnownArea[] =>
  at(
    table.boundaries.filter((boundary) => boundary.id === id),
    0,
  ).areas;

function readTownships(desk: Desk, later: Region[]): Inputs['townships'] {
  const { files, sources, config } = desk;
  if (!config.townships) return null;
  const { centres, aliases: aliasFile, local } = config.townships;
  sourceOf(sources, centres);
  const aliases = must(parseAliases(aliasFile, textOf(files, aliasFile)));
  const units = must(parseUnits(centres, textOf(files, centres), aliases, later));
  if (!files.has(local)) return { units, exact: [], datasets: [datasetOf(centres)] };
  const { crs } = sourceOf(sources, local);
  const exact = must(parseLocal(local, textOf(files, local), crs, later, config.extent));
  return { units, exact, datasets: [datasetOf(centres), datasetOf(local)] };
}

function readWater({ files, sources, config }: Desk): Inputs['water'] {
  if (!config.water) return [];
  const waters = config.water.files.map((file) => ({
    file,
    text: textOf(files, file),
    source: sourceOf(sources, file),
  }));
  return must(parseWater(waters, { ...config.water, extent: config.extent }));
}

function readNeighbours(desk: Desk): Region[] {
  const { context } = desk.config;
  const regions = (context?.files ?? []).flatMap((file) => {
    const known = (context?.areas ?? []).filter((area) => area.file === file);
    return readRegions(desk, file, known);
  });
  return (context?.areas ?? []).map(({ code }) =>
    at(
      regions.filter((region) => region.code === code),
      0,
    ),
  );
}

function readEarlier(desk: Desk, table: BoundaryTable): Region[] {
  const { boundary, file } = desk.config.earlier;
  return file === null ? [] : readRegions(desk, file, areasOf(table, boundary));
}

/** Everything the build needs, parsed and checked; throws GeoProblems with all that is wrong at one stage. */
export function readInputs(files: SourceFiles): Inputs {
  const config = must(parseConfig(CONFIG, textOf(files, CONFIG)));
  const table = must(parseBoundaries(config.boundaries, textOf(files, config.boundaries), config));
  const desk: Desk = { files, sources: readSources(files), config };
  const later = readRegions(desk, config.later.file, areasOf(table, config.later.boundary));
  const earlier = readEarlier(desk, table);
  stopOn(checkSameLines(config.later.file, later, earlier, table.changes));
  const datasets = {
    later: datasetOf(config.later.file),
    earlier: config.earlier.file && datasetOf(config.earlier.file),
    water: (config.water?.files ?? []).map(datasetOf),
    context: [...new Set((config.context?.files ?? []).map(datasetOf))],
  };
  const neighbours = readNeighbours(desk);
  const townships = readTownships(desk, later);
  return {
    config,
    table,
    sources: desk.sources,
    later,
    earlier,
    neighbours,
    water: readWater(desk),
    townships,
    datasets,
  };
}
