import type { Feature, FeatureCollection, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { m } from '../../paraglide/messages';
import { toRecord } from './figure-sheet';
import type { ExploreData } from './page';
import type { ExploreModel } from './model';
import { titleOf } from './row-words';

/**
 * The shown divisions with their values as properties: columns as in the table, empty ones null. Of ground that several
 * divisions fill, each carries the value of the whole; `code` then names them all.
 */
export function toGeojson(
  model: ExploreModel,
  data: ExploreData,
  shapes: FeatureCollection,
  address: string
): object {
  const rows = new Map(
    model.rows.flatMap((row) => row.codes.map((code): [string, typeof row] => [code, row]))
  );
  const features = shapes.features.flatMap(({ geometry, properties }): Feature[] => {
    const id = String(properties?.['code']);
    const row = rows.get(id);
    if (!row) return [];
    const known = toRecord(row, model, data).map(([column, cell]) => [column, cell === '' ? null : cell]);
    return [{ type: 'Feature', id, properties: Object.fromEntries(known), geometry }];
  });
  return {
    type: 'FeatureCollection',
    // GDAL and QGIS call the layer by this member, which RFC 7946 allows and does not know.
    name: titleOf(model),
    attribution: m.map_note(data.note),
    source: `${data.siteTitle} ${address}`,
    features
  };
}

/** The divisions in a file of the geometry folder; decoding it and the winding of RFC 7946 are fetched with the first. */
export async function divisionsIn(topology: unknown): Promise<FeatureCollection> {
  const [{ feature }, { geoArea }] = await Promise.all([import('topojson-client'), import('d3-geo')]);
  const read = topology as Topology;
  const collection = feature(read, read.objects['districts'] as GeometryCollection);
  const features = collection.features.map((each) =>
    rounded(geoArea(each) > HALF_SPHERE ? each : rewound(each))
  );
  return { ...collection, features };
}

/** d3 takes a ring that runs counterclockwise, as RFC 7946 wants it, for a hole: for all the world but it. */
const HALF_SPHERE = 2 * Math.PI;

function rewound(feature: Feature): Feature {
  return withRings(feature, (ring) => [...ring].reverse());
}

/** Decoding leaves 120.17690999999999; the source's grid is 1e-5 degrees. */
function rounded(feature: Feature): Feature {
  return withRings(feature, (ring) =>
    ring.map((point) => point.map((degrees) => Number(degrees.toFixed(5))))
  );
}

function withRings(feature: Feature, change: (ring: Position[]) => Position[]): Feature {
  const { geometry } = feature;
  switch (geometry.type) {
    case 'Polygon':
      return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(change) } };
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map((rings) => rings.map(change));
      return { ...feature, geometry: { ...geometry, coordinates } };
    }
    default:
      throw new Error(`a division is a ${geometry.type}`);
  }
}
