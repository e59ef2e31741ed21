import { booleanPointInPolygon, distance, point, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toId, type LngLat, type PlaceId } from '../../src/lib/domain/ids';
import type { FootprintShape, Waypoint } from '../../src/lib/domain/plan';
import { toFootprint } from '../../src/lib/geometry/footprints';
import { realGeodata, realSite } from '../content/real-site';
import { geodata } from '../fixtures/tiny-site/tiny-site';

const PLACES: Readonly<Record<string, LngLat>> = {
  west: [120.2, 30.5],
  middle: [120.6, 30.55],
  east: [121, 30.4],
  north: [120.6, 30.9]
};
const at = (name: string): LngLat => PLACES[name]!;
const draw = (shape: FootprintShape) => toFootprint(shape, at, geodata);
const named = (...names: string[]): PlaceId[] => names.map((name) => toId<PlaceId>(name));

const cornersOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[] =>
  type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
const isIn = (position: LngLat, geometry: Polygon | MultiPolygon): boolean =>
  booleanPointInPolygon([...position], geometry);

describe('a band', () => {
  const shape = { kind: 'band', through: named('west', 'middle', 'east'), widthKm: 8 } as const;
  const { kind, geometry, spine } = draw(shape);

  it('covers the places that it runs through', () => {
    expect(kind).toBe('band');
    for (const name of shape.through) expect(isIn(at(name), geometry as Polygon)).toBe(true);
  });

  it('is as wide as it says: its edge lies half its width from its spine', () => {
    const distances = cornersOf(geometry as Polygon).map((corner) =>
      pointToLineDistance(point(corner), { type: 'Feature', properties: {}, geometry: spine! })
    );
    expect(Math.max(...distances)).toBeLessThan(4.1);
    expect(Math.min(...distances)).toBeGreaterThan(3.9);
  });

  it('contains its places wherever they lie and however narrow it is', () => {
    const positions = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })),
      { minLength: 2, maxLength: 6, selector: ([x, y]) => `${x},${y}` }
    );
    fc.assert(
      fc.property(positions, fc.integer({ min: 2, max: 20 }), (grid, widthKm) => {
        const spots = grid.map(([x, y]): LngLat => [120 + x / 20, 30 + y / 20]);
        const through = named(...spots.map((_, i) => String(i)));
        const band = toFootprint({ kind: 'band', through, widthKm }, (name) => spots[Number(name)]!, geodata); // prettier-ignore
        for (const spot of spots) expect(isIn(spot, band.geometry as Polygon)).toBe(true);
      }),
      { numRuns: 40 }
    );
  });
});

describe('a line', () => {
  it('passes through its places, from the first to the last', () => {
    const { kind, geometry } = draw({ kind: 'line', through: named('west', 'middle', 'north') });
    const line = geometry as LineString;
    expect(kind).toBe('line');
    for (const name of ['west', 'middle', 'north']) {
      const away = pointToLineDistance(point([...at(name)]), {
        type: 'Feature',
        properties: {},
        geometry: line
      });
      expect(away).toBeLessThan(0.05);
    }
    const [first, last] = [line.coordinates[0]!, line.coordinates.at(-1)!];
    expect(distance(first, [...at('west')])).toBeLessThan(0.01);
    expect(distance(last, [...at('north')])).toBeLessThan(0.01);
  });

  it('of two places is straight', () => {
    const { geometry } = draw({ kind: 'line', through: named('west', 'east') });
    expect((geometry as LineString).coordinates).toEqual([at('west'), at('east')]);
  });
});

describe('a disc', () => {
  it('has its radius all round its place', () => {
    const { kind, geometry } = draw({ kind: 'disc', around: toId('middle'), radiusKm: 10 });
    expect(kind).toBe('disc');
    for (const corner of cornersOf(geometry as Polygon)) {
      expect(distance(corner, [...at('middle')])).toBeCloseTo(10, 1);
    }
  });
});

describe('a zone of townships', () => {
  const { kind, geometry } = draw({ kind: 'townships', townships: ['A/south-west', 'A/south-east'] });

  it('is one shape without the line between them', () => {
    expect(kind).toBe('zone');
    const zone = geometry as MultiPolygon;
    expect(zone.coordinates).toHaveLength(1);
    expect(zone.coordinates[0]).toHaveLength(1);
    const inner = cornersOf(zone).filter(([lng, lat]) => lng === 120.5 && lat! > 30 && lat! < 30.5);
    expect(inner).toEqual([]);
    expect(new Set(cornersOf(zone).map(String))).toEqual(
      new Set(['120,30', '120.5,30', '121,30', '121,30.5', '120.5,30.5', '120,30.5'])
    );
  });

  it('of townships that do not touch is two', () => {
    const apart = draw({ kind: 'townships', townships: ['A/south-west', 'B/east'] }).geometry as MultiPolygon;
    expect(apart.coordinates).toHaveLength(2);
  });

  it('throws for a township that is not there, with its name', () => {
    expect(() => draw({ kind: 'townships', townships: ['A/nowhere'] })).toThrow(
      'no A/nowhere among townships'
    );
  });
});

describe('the footprints of the plans', () => {
  const site = realSite();
  const placeAt = (name: string): LngLat => site.places.find(({ id }) => id === name)!.at;
  const spotOf = (point: Waypoint): LngLat => (typeof point === 'string' ? placeAt(point) : point);
  const shapes = site.plans.flatMap(({ id, parts }) =>
    parts.flatMap((part) => (part.footprint ? [[`${id}/${part.id}`, part.footprint.shape] as const] : []))
  );

  it.each(shapes)('are drawn from what they name: %s', (_ref, shape) => {
    const { geometry } = toFootprint(shape, placeAt, realGeodata);
    if (shape.kind === 'band') {
      for (const point of shape.through) expect(isIn(spotOf(point), geometry as Polygon)).toBe(true);
    }
    if (shape.kind === 'disc') expect(isIn(spotOf(shape.around), geometry as Polygon)).toBe(true);
    if (shape.kind === 'townships') {
      const cells = realGeodata.townships.filter(({ properties: { name } }) =>
        shape.townships.some((each) => each.endsWith(`/${name}`))
      );
      expect(cells.length).toBeGreaterThanOrEqual(shape.townships.length);
    }
    for (const [lng = 0, lat = 0] of geometry.type === 'LineString'
      ? geometry.coordinates
      : cornersOf(geometry)) {
      expect([lng > 118 && lng < 121, lat > 29 && lat < 31]).toEqual([true, true]);
    }
  });
});
