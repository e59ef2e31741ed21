import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import { buildAtoms, type Atom } from './atoms';
import { compareAreas, unexplained } from './compare-areas';
import { buildContext } from './context';
import { groundOutputs } from './ground';
import { crosswalkOf, mergeAtoms, toAtomAtlas, toRegions } from './districts';
import { CONFIG, datasetOf, openDesk, type Desk, type SourceFiles } from './desk';
import { toFileText } from './file-text';
import { readBoundaries, readNeighbours, readTownships, readWater } from './inputs';
import { toManifestText } from './manifest';
import { outlineOf, unionOf } from './outline';
import type { BoundaryResult, Output } from './output';
import type { BoundaryRow } from './boundary-table';
import { WHOLE } from './parse-config';
import { at, present, type Region } from './shapes';
import { stopOn } from './stop';
import { buildTownships, checkCover } from './township-atlas';
import type { Atlas } from './topology';
import { outlineFault } from './verify-lines';
import { buildWater } from './water';

const AS_SOURCE = 'none: every corner of the source, on a grid of 1e-5 degrees';

/** A boundary with its areas as unions of the one partition. */
interface BuiltBoundary {
  readonly row: BoundaryRow;
  readonly atlas: Atlas;
  readonly regions: readonly Region[];
}

function originOf([west, south]: Bounds): LngLat {
  return [Math.floor(west), Math.floor(south)];
}

function toOutput(desk: Desk, atlas: Atlas, facts: Omit<Output, 'text' | 'objects'>): Output {
  const counts = Object.entries(atlas.objects).map(([name, { geometries }]) => [name, geometries.length]);
  const text = toFileText(atlas, originOf(desk.config.extent));
  return { ...facts, text, objects: Object.fromEntries(counts) };
}

function builtBoundaries(desk: Desk, atoms: readonly Atom[]): BuiltBoundary[] {
  const partition = toAtomAtlas(atoms);
  return desk.boundaries.map((row) => {
    const atlas = mergeAtoms(partition, row);
    return { row, atlas, regions: toRegions(atlas) };
  });
}

/** The newest file sets the lines of all; an older boundary also has cuts from the files in between. */
function districtOutput(desk: Desk, { row, atlas }: BuiltBoundary, index: number): Output {
  const files = desk.boundaries.slice(index).flatMap(({ file }) => file ?? []);
  const sources = [...new Set(files.reverse().map(datasetOf))];
  return toOutput(desk, atlas, {
    path: `${row.id}/districts.json`,
    boundary: row.id,
    sources,
    simplification: AS_SOURCE
  });
}

function townshipOutput(desk: Desk, boundaries: readonly BuiltBoundary[]): Output[] {
  const settings = desk.config.townships;
  if (!settings) return [];
  const id = settings.boundary ?? at(boundaries, -1).row.id;
  const home = boundaries.find(({ row }) => row.id === id);
  if (!home) {
    const what = `townships 的 boundary 是没有的区划 ${id}`;
    stopOn([
      { file: CONFIG, line: desk.configLine('townships'), what, mend: '写 boundaries.yml 里的一个 id' }
    ]);
  }
  const { regions } = present(home, `boundary ${id}`);
  const { datasets, ...input } = readTownships(desk, settings, regions);
  stopOn(checkCover(settings.local, input));
  const sources = [...new Set([...newestDatasets(desk), ...datasets])];
  const facts = { path: `${id}/townships.json`, boundary: id, sources, simplification: AS_SOURCE };
  return [toOutput(desk, buildTownships(input), facts)];
}

function waterOutput(desk: Desk): Output[] {
  const settings = desk.config.water;
  if (!settings) return [];
  const atlas = buildWater(readWater(desk, settings), settings.minTriangleKm2);
  const simplification = `Visvalingam, triangles under ${settings.minTriangleKm2} km² and islands under ${settings.minIslandKm2} km² dropped`;
  const sources = settings.files.map(datasetOf);
  return [toOutput(desk, atlas, { path: 'water.json', boundary: null, sources, simplification })];
}

function contextOutput(desk: Desk, districts: readonly Region[]): Output[] {
  const settings = desk.config.context;
  if (!settings) return [];
  const city: Region = { code: 'city', name: '', polygons: [[outlineOf(districts)]] };
  const { minTriangleKm2, sheet } = settings;
  const atlas = buildContext(city, readNeighbours(desk, settings), minTriangleKm2, sheet);
  const simplification = `Visvalingam, triangles under ${minTriangleKm2} km² dropped; islands left out; the city's own line kept whole`;
  const sources = [...new Set([...settings.files.map(datasetOf), ...newestDatasets(desk)])];
  return [toOutput(desk, atlas, { path: 'context.json', boundary: null, sources, simplification })];
}

function newestDatasets({ boundaries }: Desk): string[] {
  return [at(boundaries, -1).file ?? []].flat().map(datasetOf);
}

/** Areas beside the published ones; stops on a difference that nobody explains and on land in other pieces. */
function checkedResults(desk: Desk, boundaries: readonly BuiltBoundary[]): BoundaryResult[] {
  const results = boundaries.map(({ row, regions }) => ({
    boundary: row,
    areas: compareAreas(row, regions)
  }));
  const fault = outlineFault(at(boundaries, -1).regions, desk.config.outline ?? WHOLE);
  stopOn([
    ...results.flatMap(({ boundary, areas }) => unexplained(boundary, areas)),
    ...(fault === null ? [] : [{ file: CONFIG, line: desk.configLine('outline'), ...fault }])
  ]);
  return results;
}

/**
 * All source files → all files of the geometry folder by path. Pure: the same texts give the same bytes.
 * Throws GeoProblems with everything that an editor has to mend.
 */
export function assemble(files: SourceFiles): Map<string, string> {
  const desk = openDesk(files);
  const atoms = buildAtoms(readBoundaries(desk));
  const boundaries = builtBoundaries(desk, atoms);
  const results = checkedResults(desk, boundaries);
  const outputs = [
    ...boundaries.map((boundary, index) => districtOutput(desk, boundary, index)),
    ...townshipOutput(desk, boundaries),
    ...waterOutput(desk),
    ...contextOutput(desk, at(boundaries, -1).regions),
    ...groundOutputs(desk, unionOf(at(boundaries, -1).regions))
  ];
  const ids = desk.boundaries.map(({ id }) => id);
  const manifest = toManifestText({
    outputs,
    sources: desk.sources,
    results,
    outline: desk.config.outline,
    changes: ids.length > 1 ? crosswalkOf(atoms, ids) : undefined
  });
  return new Map([...outputs.map(({ path, text }) => [path, text] as const), ['manifest.json', manifest]]);
}
