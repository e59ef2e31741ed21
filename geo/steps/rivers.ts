import type { LngLat } from '../../src/lib/domain/ids';
import type { Row } from './parse-table';
import { SCALES } from './spots';

export const RIVER_COLUMNS = ['id', 'name', 'kind', 'drawn', 'scale', 'error_km', 'points', 'basis'] as const;

/** A water that the water files lack, as a line by hand, or only its name: at the first of its points that has room. */
export interface River {
  readonly id: string;
  readonly name: string;
  readonly kind: 'river' | 'canal' | 'lake';
  readonly drawn: 'line' | 'name';
  /** The largest stretch of land on which it still helps. */
  readonly scale: (typeof SCALES)[number];
  readonly errorKm: number;
  readonly points: readonly LngLat[];
}

export function readRivers(rows: readonly Row[], maxErrorKm: number): River[] {
  return rows.map((row) => {
    const river: River = {
      id: row.filled('id'),
      name: row.filled('name'),
      kind: row.oneOf('kind', ['river', 'canal', 'lake']),
      drawn: row.oneOf('drawn', ['line', 'name']),
      scale: row.oneOf('scale', SCALES),
      errorKm: row.number('error_km'),
      points: row.places('points')
    };
    if (river.errorKm > maxErrorKm)
      row.fail(
        `${river.name} 的误差有 ${river.errorKm} 公里，不能画`,
        '删去这一行，或改 build.yml 的 maxErrorKm'
      );
    if (river.drawn === 'line' && river.points.length < 2)
      row.fail(`${river.name} 只有一点，画不成线`, '补上点，或把 drawn 写成 name');
    return river;
  });
}

/** Lines, and the names of all: `others` are further places for one, along it. */
export function toRiverObjects(rivers: readonly River[]): Record<'lines' | 'names', GeoJSON.Feature[]> {
  return {
    lines: rivers
      .filter(({ drawn }) => drawn === 'line')
      .map(({ id, scale, points }) => ({
        type: 'Feature',
        id,
        properties: { id, schematic: true, scale },
        geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) }
      })),
    names: rivers.map(({ id, name, scale, points }) => ({
      type: 'Feature',
      id,
      properties: { id, name, scale },
      geometry: { type: 'MultiPoint', coordinates: points.map((point) => [...point]) }
    }))
  };
}
