import { booleanPointInPolygon, point, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import { lineAnchors, polygonAnchor } from '../../src/lib/geometry/anchors';
import { realGeodata, realSite } from '../content/real-site';

const SQUARE: Polygon = { type: 'Polygon', coordinates: [[[120, 30], [121, 30], [121, 31], [120, 31], [120, 30]]] }; // prettier-ignore
const isWithin = ([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean =>
  lng > west && lng < east && lat > south && lat < north;

describe('the anchor of a polygon', () => {
  it('is the middle of a square that is wholly in view', () => {
    const [lng, lat] = polygonAnchor(SQUARE, [119, 29, 122, 32])!;
    expect(lng).toBeCloseTo(120.5, 2);
    expect(lat).toBeCloseTo(30.5, 2);
  });

  it('is the middle of the part that is in view', () => {
    const [lng] = polygonAnchor(SQUARE, [120.5, 29, 122.5, 32])!;
    expect(lng).toBeGreaterThan(120.7);
  });

  it('is nowhere where the polygon is out of view or shows a sliver', () => {
    expect(polygonAnchor(SQUARE, [122, 30, 123, 31])).toBeNull();
    expect(polygonAnchor(SQUARE, [120.95, 29, 123, 32])).toBeNull();
    expect(polygonAnchor(SQUARE, [100, 10, 140, 50])).toBeNull();
  });

  it('lies on the largest piece of several', () => {
    const pieces = { type: 'MultiPolygon' as const, coordinates: [[[[119, 30], [119.1, 30], [119.1, 30.1], [119, 30]]], SQUARE.coordinates] }; // prettier-ignore
    expect(polygonAnchor(pieces, [118, 29, 122, 32])?.[0]).toBeGreaterThan(120);
  });

  it('lies off a lake in its middle', () => {
    const ring = { ...SQUARE, coordinates: [...SQUARE.coordinates, [[120.3, 30.3], [120.3, 30.7], [120.7, 30.7], [120.7, 30.3], [120.3, 30.3]]] }; // prettier-ignore
    const anchor = polygonAnchor(ring, [119, 29, 122, 32])!;
    expect(booleanPointInPolygon([...anchor], ring)).toBe(true);
  });

  it('lies inside every division of Hangzhou and in view, in every view of the site', () => {
    const { views } = realSite();
    let count = 0;
    for (const { bounds } of views) {
      for (const { geometry } of [...realGeodata.areas.values()].flat()) {
        const anchor = polygonAnchor(geometry, bounds);
        if (!anchor) continue;
        count += 1;
        expect(isWithin(anchor, bounds)).toBe(true);
        expect(booleanPointInPolygon([...anchor], geometry)).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(50);
  });

  it('lies inside and in view, whatever the view', () => {
    const [yuhang] = [...realGeodata.areas.values()]
      .flat()
      .filter(({ properties }) => properties.code === '330110');
    const views = fc
      .tuple(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 4, max: 60 })
      )
      .map(([x, y, size]): Bounds => [
        119.6 + x / 100,
        30.1 + y / 100,
        119.6 + (x + size) / 100,
        30.1 + (y + size) / 100
      ]);
    fc.assert(
      fc.property(views, (view) => {
        const anchor = polygonAnchor(yuhang!.geometry, view);
        if (!anchor) return;
        expect(isWithin(anchor, view)).toBe(true);
        expect(booleanPointInPolygon([...anchor], yuhang!.geometry)).toBe(true);
      })
    );
  });
});

describe('the anchors of a line', () => {
  const line: LineString = { type: 'LineString', coordinates: [[120, 30], [120.5, 30.5], [121, 30]] }; // prettier-ignore

  it('begin at its middle', () => {
    const [first] = lineAnchors(line, [119, 29, 122, 31]);
    expect(first?.[0]).toBeCloseTo(120.5, 3);
    expect(first?.[1]).toBeCloseTo(30.5, 3);
  });

  it('all lie on it and in view', () => {
    const view: Bounds = [120.1, 29.5, 120.9, 31];
    const anchors = lineAnchors(line, view);
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) {
      expect(isWithin(anchor, view)).toBe(true);
      expect(
        pointToLineDistance(point([...anchor]), { type: 'Feature', properties: {}, geometry: line })
      ).toBeLessThan(0.1);
    }
  });

  it('are none where too little of it is in view, and none of a polygon', () => {
    expect(lineAnchors(line, [120.95, 29.9, 123, 31])).toEqual([]);
    expect(lineAnchors(line, [130, 29, 131, 30])).toEqual([]);
    expect(lineAnchors(SQUARE, [119, 29, 122, 32])).toEqual([]);
  });
});
