import type { LngLat } from '../../src/lib/domain/ids';
import type { Row } from './parse-table';

export const SPOT_COLUMNS = ['name', 'lng', 'lat', 'error_km', 'scale', 'basis'] as const;
export const PEAK_COLUMNS = ['name', 'lng', 'lat', 'error_km', 'mark', 'scale', 'basis'] as const;

export const SCALES = ['city', 'district', 'close'] as const;
/** A place that is less sure than this is a hint for its name, not a location. */
const SURE_KM = 1;

type Facts = Readonly<Record<string, string>>;

/** A named point, and how surely it lies there. */
export function spotFeature(row: Row, at: LngLat, facts: Facts): GeoJSON.Feature {
  const name = row.filled('name');
  const mark = row.number('error_km') > SURE_KM ? 'hollow' : 'dot';
  return {
    type: 'Feature',
    id: name,
    properties: { id: name, name, mark, ...facts },
    geometry: { type: 'Point', coordinates: [...at] }
  };
}

/** Towns and landmarks: `scale` is the largest stretch of land on which their name still helps. */
export function readSpots(rows: readonly Row[], maxErrorKm: number): GeoJSON.Feature[] {
  return rows.flatMap((row) => {
    const at = row.place();
    const errorKm = row.number('error_km');
    if (!at) row.fail(`${row.text('name')} 没有坐标`, '补上 lng 和 lat，或删去这一行');
    if (errorKm > maxErrorKm)
      row.fail(
        `${row.text('name')} 的误差有 ${errorKm} 公里，不能画`,
        '删去这一行，或改 build.yml 的 maxErrorKm'
      );
    return at ? [spotFeature(row, at, { scale: row.oneOf('scale', SCALES) })] : [];
  });
}

/** Peaks whose place is not sure have a name and no top. */
export function readPeaks(rows: readonly Row[], maxErrorKm: number): GeoJSON.Feature[] {
  const marks = rows.map((row) => row.oneOf('mark', ['dot', 'name']));
  return readSpots(rows, maxErrorKm).map((feature, i) => ({
    ...feature,
    properties: { ...feature.properties, mark: marks[i] === 'dot' ? 'dot' : 'none' }
  }));
}
