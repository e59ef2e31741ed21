import { rewind } from '@turf/turf';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toAreaRows } from '../../../src/lib/server/published/area-rows';
import { toBoundaryGeojson } from '../../../src/lib/server/published/boundary-geojson';
import { library as tiny } from '../../map/tiny-library';
import { jsonOf, library } from './published';

type Boundaries = FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>> & { bbox: number[] };

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Twice the area in square degrees; positive where the ring runs counterclockwise. */
const turnOf = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ring[i]![0]! * y - x * ring[i]![1]!, 0);

describe.each(library.site.boundaries.map(({ id, areas }) => [id, areas] as const))(
  'boundaries/%s.geojson',
  (id, areas) => {
    const { features, bbox } = jsonOf(`boundaries/${id}.geojson`) as Boundaries;

    it('has every division of that boundary with its row of areas.csv', () => {
      expect(features.map(({ properties }) => properties['code']).sort()).toEqual(areas.map(({ code }) => code).sort()); // prettier-ignore
      for (const { properties, id: code } of features) {
        const area = areas.find((each) => each.code === code)!;
        expect(properties).toMatchObject({
          ...{ boundary: id, code, name: area.name, kind: 'division' },
          ...{ published_km2: area.publishedKm2, measured_km2: area.measuredKm2 }
        });
      }
    });

    it('reads right in d3 once it is rewound as the data page says, and fills the globe before', () => {
      const isGlobe = (each: Boundaries['features'][number]): boolean => geoArea(each) > 2 * Math.PI;
      expect(features.map(isGlobe)).toEqual(features.map(() => true));
      const rewound = rewind({ type: 'FeatureCollection', features }, { reverse: true }) as Boundaries;
      expect(rewound.features.map(isGlobe)).toEqual(features.map(() => false));
    });

    it('is in degrees of WGS84, in Hangzhou, on the grid of its source', () => {
      const [west = 0, south = 0, east = 0, north = 0] = bbox;
      expect([west > 118, south > 29, east < 121, north < 31]).toEqual([true, true, true, true]);
      for (const position of features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2))) {
        expect(String(position)).toMatch(/^\d{3}(\.\d{1,5})?,\d{2}(\.\d{1,5})?$/);
      }
    });

    it('has closed rings, outer ones counterclockwise and inner ones clockwise, as RFC 7946 says', () => {
      for (const [outer, ...inner] of features.flatMap(({ geometry }) => polygonsOf(geometry))) {
        expect(outer!.at(0)).toEqual(outer!.at(-1));
        expect(turnOf(outer!)).toBeGreaterThan(0);
        for (const ring of inner) expect(turnOf(ring)).toBeLessThan(0);
      }
    });
  }
);

describe('the polygons of a small county', () => {
  it('are its squares: four on the old boundary, five on the new', () => {
    const rows = toAreaRows(tiny);
    const of = (id: string) => toBoundaryGeojson(id, rows, tiny.geo) as Boundaries;
    expect([of('old').features.length, of('new').features.length]).toEqual([4, 5]);
    expect(of('old').bbox).toEqual([120, 30, 122, 32]);
    const corners = of('old').features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
    expect(corners.every(([lng = 0, lat = 0]) => lng >= 120 && lng <= 122 && lat >= 30 && lat <= 32)).toBe(
      true
    );
  });
});
