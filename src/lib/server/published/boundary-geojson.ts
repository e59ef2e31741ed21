import { boundsOf } from '../../geometry/bounds';
import { rewind, truncate } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Geodata } from '../library/geodata';
import { toAreaTable } from './area-fields';
import type { AreaRow } from './area-rows';
import { toRecords, type DataRecord } from './field';

/**
 * The divisions of one boundary as RFC 7946 GeoJSON: WGS84, outer rings counterclockwise, with their row of areas.csv
 * as properties. (d3-geo wants rings the other way round; for it there is the TopoJSON below /geo/.)
 */
export function toBoundaryGeojson(boundary: string, rows: readonly AreaRow[], geo: Geodata): object {
  const records = toRecords(toAreaTable(rows));
  const [, shapes = []] = [...geo.areas].find(([id]) => id === boundary) ?? [];
  const features = shapes.map(({ geometry, properties: { code } }) => {
    const record = records.find((each) => each['boundary'] === boundary && each['code'] === code);
    if (!record) throw new Error(`no area ${boundary}/${code}`);
    return toFeature(geometry, code, record);
  });
  return {
    type: 'FeatureCollection',
    // GDAL and QGIS call the layer by this member, which RFC 7946 allows and does not know.
    name: `boundaries-${boundary}`,
    bbox: boundsOf({ type: 'GeometryCollection', geometries: features.map(({ geometry }) => geometry) }),
    features
  };
}

function toFeature(geometry: Polygon | MultiPolygon, id: string, properties: DataRecord): Feature {
  const wound = rewind(geometry, { reverse: false }) as Polygon | MultiPolygon;
  return { type: 'Feature', id, properties: { ...properties }, geometry: onGrid(wound) };
}

/** Degrees on the sources' grid of 1e-5: decoding leaves 120.17690999999999. */
export const onGrid = <G extends Polygon | MultiPolygon>(geometry: G): G =>
  truncate(geometry, { precision: 5 });
