import type { Feature, FeatureCollection, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { m } from '../../paraglide/messages';
import { recordsOf } from './figure-sheet';
import type { ExploreData } from './page';
import type { ExploreModel, ExploreRow } from './model';
import { titleOf } from './row-words';

/** The divisions of a view's boundary, and of the one of the map over its left. */
export interface ViewShapes {
  readonly own: FeatureCollection;
  readonly left: FeatureCollection;
}

/**
 * The shown divisions with their values as properties: columns as in the table, empty ones null. Of ground that several
 * divisions fill, each carries the value of the whole; `code` then names them all.
 * Of two maps, the divisions of the left one follow, as its rows do in the table: `period` and `boundary` tell them apart.
 */
export function toGeojson(
  model: ExploreModel,
  data: ExploreData,
  shapes: ViewShapes,
  address: string
): object {
  const records = recordsOf(model, data);
  const joined = (rows: readonly ExploreRow[], { features }: FeatureCollection, idOf: IdOf): Feature[] => {
    const byCode = new Map(rows.flatMap((row) => row.codes.map((code): [string, ExploreRow] => [code, row])));
    return features.flatMap(({ geometry, properties }): Feature[] => {
      const code = String(properties?.['code']);
      const record = records.get(byCode.get(code));
      if (!record) return [];
      const known = record.map(([column, cell]) => [column, cell === '' ? null : cell]);
      return [{ type: 'Feature', id: idOf(code), properties: Object.fromEntries(known), geometry }];
    });
  };
  const features = [
    ...joined(model.rows, shapes.own, (code) => code),
    // Programs number features anew where two have one id.
    ...joined(model.left?.rows ?? [], shapes.left, (code) => `left-${code}`)
  ];
  return {
    type: 'FeatureCollection',
    // GDAL and QGIS call the layer by this member, which RFC 7946 allows and does not know.
    name: titleOf(model),
    attribution: m.map_note(data.note),
    source: `${data.siteTitle} ${address}`,
    features
  };
}

type IdOf = (code: string) => string;

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
