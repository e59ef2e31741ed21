import { contours } from 'd3';
import type { LngLat } from '../../src/lib/domain/ids';
import { snapPolygons } from './grid';
import { blurred, upsampled, type Field } from './height-field';
import { areaKm2, metresPerDegree, roundTo } from './measure';
import type { ReliefConfig } from './parse-config';
import type { Row } from './parse-table';
import { outerOf, type Polygon } from './shapes';
import { simplifyAtlas } from './simplify';
import { intersection } from './townships';
import { areasOf, polygonsOf, toMultiPolygon, toTopology, type Atlas } from './topology';

export const RELIEF_COLUMNS = ['lng', 'lat', 'grey'] as const;

/** Cell centres of a regular grid with a value each. */
export interface Relief extends Field {
  readonly southWest: LngLat;
  readonly northEast: LngLat;
}

/** Rows of cell centres → the grid; a cell that is missing, twice there or off the grid is a problem of its row. */
export function readRelief(rows: readonly Row[]): Relief {
  const cells = rows.map((row) => ({
    row,
    at: row.place() ?? ([NaN, NaN] as const),
    grey: row.number('grey')
  }));
  const axis = (index: 0 | 1): number[] =>
    [...new Set(cells.map(({ at }) => at[index]))].sort((a, b) => a - b);
  const [lngs, lats] = [axis(0), axis(1)];
  const values = Array.from<number>({ length: lngs.length * lats.length });
  for (const { row, at, grey } of cells) {
    const index = lats.indexOf(at[1]) * lngs.length + lngs.indexOf(at[0]);
    if (values[index] !== undefined) row.fail('这一格写了两次', '删去一行');
    values[index] = grey;
  }
  const holes = values.length - cells.length;
  if (holes > 0)
    rows[0]?.fail(
      `网格缺 ${holes} 格：经度 ${lngs.length} 列，纬度 ${lats.length} 行`,
      '补全，坐标写成同样的位数'
    );
  return {
    columns: lngs.length,
    rows: lats.length,
    values,
    southWest: [lngs[0] ?? NaN, lats[0] ?? NaN],
    northEast: [lngs.at(-1) ?? NaN, lats.at(-1) ?? NaN]
  };
}

/**
 * Bands of ground above each threshold, one upon the other, within the city: each a soft outline that says where it
 * rises, and no number. The finer grid is interpolated, so that an outline has no corners of the coarse one.
 */
export function buildRelief(relief: Relief, city: readonly Polygon[], settings: ReliefConfig): Atlas {
  const { thresholds, blurCells, upsample, minTriangleKm2 } = settings;
  const field = upsampled(blurred(relief, blurCells), upsample);
  const contour = contours().size([field.columns, field.rows]);
  const rough = thresholds.map((threshold) =>
    contour
      .contour([...field.values], threshold)
      .coordinates.map((polygon) =>
        polygon.map((ring) => ring.map(([x = 0, y = 0]) => toLngLat([x, y], relief, field)))
      )
  );
  const thin = simplifyAtlas(
    toTopology({ bands: rough.flatMap((polygons, index) => toBand(polygons, index)) }),
    minTriangleKm2,
    () => false
  );
  const cut = areasOf(thin, 'bands').map((band) =>
    snapPolygons(intersection(polygonsOf(thin, band), city)).filter(
      (polygon) => areaKm2([[outerOf(polygon)]]) >= settings.minPieceKm2
    )
  );
  const cellKm = cellOf(relief);
  return toTopology({ bands: cut.flatMap((polygons, index) => toBand(polygons, index, cellKm)) });
}

/** Width and height of a cell in the middle of the grid: what a reader must know of its grain. */
function cellOf({ southWest, northEast, columns, rows }: Relief): readonly [number, number] {
  const [perLng, perLat] = metresPerDegree((southWest[1] + northEast[1]) / 2);
  return [
    roundTo(((northEast[0] - southWest[0]) / (columns - 1)) * (perLng / 1000), 1),
    roundTo(((northEast[1] - southWest[1]) / (rows - 1)) * (perLat / 1000), 1)
  ];
}

/** Contours count from the corner of a cell, and the first centre is half a cell inside. */
function toLngLat(
  [x, y]: readonly [number, number],
  { southWest, northEast }: Relief,
  { columns, rows }: Field
): LngLat {
  const between = (from: number, to: number, share: number): number => from + (to - from) * share;
  return [
    between(southWest[0], northEast[0], (x - 0.5) / (columns - 1)),
    between(southWest[1], northEast[1], (y - 0.5) / (rows - 1))
  ];
}

/** Bands are numbered from the lowest; a threshold that nothing reaches has none. */
function toBand(
  polygons: readonly Polygon[],
  index: number,
  cellKm?: readonly [number, number]
): GeoJSON.Feature[] {
  if (polygons.length === 0) return [];
  const id = `${index + 1}`;
  return [{ type: 'Feature', id, properties: { id, cellKm }, geometry: toMultiPolygon(polygons) }];
}
