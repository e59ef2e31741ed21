import { buildAtoms, type Atom } from './atoms';
import { compareAreas, unexplained, type ComparedArea } from './compare-areas';
import { buildContext, outlineOf } from './context';
import { crosswalkOf, mergeAtoms, toAtomAtlas, toRegions } from './districts';
import type { SourceFiles } from './desk';
import { readInputs, type Inputs } from './inputs';
import { toManifestText } from './manifest';
import type { BoundaryRow } from './parse-config';
import { stopOn } from './problem';
import { present, type Bbox, type Region } from './shapes';
import { buildTownships, checkCover } from './township-atlas';
import { toFileText, type Atlas } from './topology';
import type { LngLat } from './crs';
import { buildWater } from './water';

/** One finished file and what the manifest says about it. */
export interface Output {
  path: string;
  text: string;
  objects: Record<string, number>;
  sources: string[];
  simplification: string;
}

export interface BoundaryResult {
  boundary: BoundaryRow;
  areas: ComparedArea[];
}

const boundaryOf = (inputs: Inputs, id: string): BoundaryRow =>
  present(
    inputs.table.boundaries.find((boundary) => boundary.id === id),
    `boundary ${id}`
  );

const originOf = ([west, south]: Bbox): LngLat => [Math.floor(west), Math.floor(south)];

function toOutput(
  inputs: Inputs,
  path: string,
  atlas: Atlas,
  sources: string[],
  simplification: string
): Output {
  const counts = Object.entries(atlas.objects).map(([name, { geometries }]) => [name, geometries.length]);
  const text = toFileText(atlas, originOf(inputs.config.extent));
  return { path, text, objects: Object.fromEntries(counts), sources, simplification };
}

const AS_SOURCE = 'none: every corner of the source, on a grid of 1e-5 degrees';

function districtOutput(inputs: Inputs, boundary: BoundaryRow, atlas: Atlas): Output {
  const isLater = boundary.id === inputs.config.later.boundary;
  const sources = isLater ? [inputs.datasets.later] : [inputs.datasets.later, inputs.datasets.earlier ?? ''];
  return toOutput(inputs, `${boundary.id}/districts.json`, atlas, sources.filter(Boolean), AS_SOURCE);
}

function townshipOutput(inputs: Inputs, districts: readonly Region[]): Output[] {
  if (!inputs.townships) return [];
  const input = { ...inputs.townships, districts };
  stopOn(checkCover(inputs.config.townships?.local ?? '', input));
  const path = `${inputs.config.later.boundary}/townships.json`;
  return [
    toOutput(
      inputs,
      path,
      buildTownships(input),
      [inputs.datasets.later, ...inputs.townships.datasets],
      AS_SOURCE
    )
  ];
}

function waterOutput(inputs: Inputs): Output[] {
  const settings = inputs.config.water;
  if (!settings) return [];
  const atlas = buildWater(inputs.water, settings.minTriangleKm2);
  const rule = `Visvalingam, triangles under ${settings.minTriangleKm2} km² and islands under ${settings.minIslandKm2} km² dropped`;
  return [toOutput(inputs, 'water.json', atlas, inputs.datasets.water, rule)];
}

function contextOutput(inputs: Inputs, districts: readonly Region[]): Output[] {
  const settings = inputs.config.context;
  if (!settings) return [];
  const city: Region = { code: 'city', name: '', polygons: [[outlineOf(districts)]] };
  const atlas = buildContext(city, inputs.neighbours, settings.minTriangleKm2, settings.sheet);
  const rule = `Visvalingam, triangles under ${settings.minTriangleKm2} km² dropped; islands left out; the city's own line kept whole`;
  return [toOutput(inputs, 'context.json', atlas, [...inputs.datasets.context, inputs.datasets.later], rule)];
}

function boundaryResults(inputs: Inputs, atlases: ReadonlyMap<string, Atlas>): BoundaryResult[] {
  const results = inputs.table.boundaries.map((boundary) => ({
    boundary,
    areas: compareAreas(boundary, toRegions(present(atlases.get(boundary.id), boundary.id)))
  }));
  const { boundaries: file } = inputs.config;
  stopOn(results.flatMap(({ boundary, areas }) => unexplained(file, boundary.id, areas)));
  return results;
}

/** Both boundaries as unions of the one partition, by boundary id. */
function boundaryAtlases(inputs: Inputs, atoms: readonly Atom[]): Map<string, Atlas> {
  const { later, earlier } = inputs.config;
  const partition = toAtomAtlas(atoms);
  return new Map([
    [earlier.boundary, mergeAtoms(partition, 'from', boundaryOf(inputs, earlier.boundary))],
    [later.boundary, mergeAtoms(partition, 'to', boundaryOf(inputs, later.boundary))]
  ]);
}

/**
 * All source files → all files of static/geo by path. Pure: the same texts give the same bytes.
 * Throws GeoProblems with everything that an editor has to mend.
 */
export function assemble(files: SourceFiles): Map<string, string> {
  const inputs = readInputs(files);
  const { later, earlier } = inputs.config;
  const atoms = buildAtoms(inputs.later, inputs.earlier, inputs.table.changes);
  const atlases = boundaryAtlases(inputs, atoms);
  const results = boundaryResults(inputs, atlases);
  const districts = toRegions(present(atlases.get(later.boundary), later.boundary));
  const outputs = [
    ...inputs.table.boundaries.map((row) =>
      districtOutput(inputs, row, present(atlases.get(row.id), row.id))
    ),
    ...townshipOutput(inputs, districts),
    ...waterOutput(inputs),
    ...contextOutput(inputs, districts)
  ];
  const changes = crosswalkOf(atoms, earlier.boundary, later.boundary);
  const manifest = toManifestText({ outputs, sources: inputs.sources, results, changes });
  return new Map([...outputs.map(({ path, text }) => [path, text] as const), ['manifest.json', manifest]]);
}
