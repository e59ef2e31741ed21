import type { Polygon } from './shapes';
import { datasetOf, sourceOf, textOf, type Desk } from './desk';
import { toFileText } from './file-text';
import type { Output } from './output';
import { toPlainText } from './plain-text';
import { parseTable, type Row } from './parse-table';
import { buildRelief, readRelief, RELIEF_COLUMNS } from './relief';
import { readRivers, RIVER_COLUMNS, toRiverObjects } from './rivers';
import { must, stopOn } from './stop';

type Objects = Readonly<Record<string, readonly GeoJSON.Feature[]>>;

/** What lies on the land, as files of their own: each stays under the licence of its own tables. */
export function groundOutputs(desk: Desk, city: readonly Polygon[]): Output[] {
  const { relief, rivers } = desk.config.ground ?? {};
  const outputs: Output[] = [];
  if (relief) {
    const grid = readTable(desk, relief.file, RELIEF_COLUMNS, readRelief);
    const atlas = buildRelief(grid, city, relief);
    const [west, south] = desk.config.extent;
    outputs.push({
      ...outputOf('relief', [relief.file], { bands: atlas.objects['bands']?.geometries ?? [] }),
      text: toFileText(atlas, [Math.floor(west), Math.floor(south)]),
      simplification: `Gaussian ${relief.blurCells} cells, ${relief.upsample} times finer (cubic), contours; Visvalingam, triangles under ${relief.minTriangleKm2} km² and pieces under ${relief.minPieceKm2} km² dropped; cut along the city's line`
    });
  }
  if (rivers) {
    const read = (rows: readonly Row[]) => readRivers(rows, rivers.maxErrorKm);
    outputs.push(
      tableOutput('rivers', [rivers.file], toRiverObjects(readTable(desk, rivers.file, RIVER_COLUMNS, read)))
    );
  }
  return outputs;
}

function tableOutput(name: string, files: readonly string[], objects: Objects): Output {
  return {
    ...outputOf(name, files, objects),
    text: toPlainText(objects),
    simplification: 'none: as in the tables'
  };
}

function outputOf(
  name: string,
  files: readonly string[],
  objects: Readonly<Record<string, readonly unknown[]>>
) {
  return {
    path: `ground/${name}.json`,
    boundary: null,
    sources: [...new Set(files.map(datasetOf))],
    objects: Object.fromEntries(Object.entries(objects).map(([key, features]) => [key, features.length]))
  };
}

/** Reads a table that a record vouches for. Its coordinates must be WGS84: nobody could tell a shift of 500 m apart. */
function readTable<T>(
  { files, sources, config: { extent } }: Desk,
  file: string,
  columns: readonly string[],
  read: (rows: readonly Row[]) => T
): T {
  const { id, crs } = sourceOf(sources, file);
  if (crs !== 'WGS84') {
    const what = `${file} 的坐标系是 ${crs}，表格要 WGS84`;
    stopOn([{ file: `${id}/source.yml`, line: 1, what, mend: '先把坐标转成 WGS84，再改 crs' }]);
  }
  return must(parseTable({ file, text: textOf(files, file), extent }, columns, read)).value;
}
