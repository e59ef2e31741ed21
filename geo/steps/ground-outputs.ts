import type { Bounds } from '../../src/lib/domain/ids';
import { datasetOf } from './desk';
import { toFileText } from './file-text';
import type { Output } from './output';
import type { ReliefConfig } from './parse-config';
import { toPlainText } from './plain-text';
import { buildRelief, type Relief } from './relief';
import type { Polygon } from './shapes';

type Objects = Readonly<Record<string, readonly GeoJSON.Feature[]>>;

export function reliefOutput(
  grid: Relief,
  city: readonly Polygon[],
  settings: ReliefConfig,
  [west, south]: Bounds
): Output {
  const atlas = buildRelief(grid, city, settings);
  const { file, blurCells, upsample, minTriangleKm2, minPieceKm2 } = settings;
  return {
    ...outputOf('relief', [file], { bands: atlas.objects['bands']?.geometries ?? [] }),
    text: toFileText(atlas, [Math.floor(west), Math.floor(south)]),
    simplification: `Gaussian ${blurCells} cells, ${upsample} times finer (cubic), contours; Visvalingam, triangles under ${minTriangleKm2} km² and pieces under ${minPieceKm2} km² dropped; cut along the city's line`
  };
}

/** A file of what the tables say, point by point. */
export function plainOutput(name: string, files: readonly string[], objects: Objects): Output {
  const filled = Object.fromEntries(Object.entries(objects).filter(([, features]) => features.length > 0));
  return {
    ...outputOf(name, files, filled),
    text: toPlainText(filled),
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
