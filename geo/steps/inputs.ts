import { parseBoundaries, parseConfig, type BoundaryTable, type BuildConfig } from './parse-config';
import { parseLocal } from './parse-local';
import {
  CONFIG,
  datasetOf,
  must,
  readRegions,
  readSources,
  sourceOf,
  textOf,
  type Desk,
  type SourceFiles
} from './desk';
import type { KnownArea } from './parse-regions';
import type { SourceRecord } from './parse-source';
import { parseAliases, parseUnits } from './parse-townships';
import { stopOn } from './problem';
import { checkSameLines } from './same-lines';
import { present, type Region } from './shapes';
import type { ExactUnit, Unit } from './townships';
import { parseWater } from './water';

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

const areasOf = (table: BoundaryTable, id: string): KnownArea[] =>
  present(
    table.boundaries.find((boundary) => boundary.id === id),
    `boundary ${id}`
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
    source: sourceOf(sources, file)
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
    present(
      regions.find((region) => region.code === code),
      code
    )
  );
}

function readEarlier(desk: Desk, table: BoundaryTable): Region[] {
  const { boundary, file } = desk.config.earlier;
  return file === null ? [] : readRegions(desk, file, areasOf(table, boundary));
}

const datasetsOf = (config: BuildConfig): Inputs['datasets'] => ({
  later: datasetOf(config.later.file),
  earlier: config.earlier.file && datasetOf(config.earlier.file),
  water: (config.water?.files ?? []).map(datasetOf),
  context: [...new Set((config.context?.files ?? []).map(datasetOf))]
});

/** Everything the build needs, parsed and checked; throws GeoProblems with all that is wrong at one stage. */
export function readInputs(files: SourceFiles): Inputs {
  const config = must(parseConfig(CONFIG, textOf(files, CONFIG)));
  const table = must(parseBoundaries(config.boundaries, textOf(files, config.boundaries), config));
  const desk: Desk = { files, sources: readSources(files), config };
  const later = readRegions(desk, config.later.file, areasOf(table, config.later.boundary));
  const earlier = readEarlier(desk, table);
  stopOn(checkSameLines(config.later.file, later, earlier, table.changes));
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
    datasets: datasetsOf(config)
  };
}
