import { describe, expect, it } from 'vitest';
import { anchorOf, areaKm2, nearestOnSegment, ringAreaKm2 } from '../../geo/steps/measure';
import { isInside, type Ring } from '../../geo/steps/shapes';

const square = (west: number, south: number, sizeDegrees: number): Ring => [
  [west, south],
  [west + sizeDegrees, south],
  [west + sizeDegrees, south + sizeDegrees],
  [west, south + sizeDegrees],
  [west, south]
];

describe('the area on the ellipsoid', () => {
  it('of a half-globe band is half the surface of WGS84, 255.03 million km²', () => {
    const north: Ring = [
      [-180, 0],
      [180, 0],
      [180, 90],
      [-180, 90],
      [-180, 0]
    ];
    expect(areaKm2([[north]]) / 1e6).toBeCloseTo(255.033, 3);
  });

  it('is positive counter-clockwise and negative clockwise', () => {
    expect(ringAreaKm2(square(120, 30, 1))).toBeGreaterThan(0);
    expect(ringAreaKm2([...square(120, 30, 1)].reverse())).toBeLessThan(0);
  });

  it('leaves out holes whatever their winding', () => {
    const [outer, hole] = [square(120, 30, 1), square(120.25, 30.25, 0.5)];
    const expected = areaKm2([[outer]]) - areaKm2([[hole]]);
    expect(areaKm2([[outer, hole]])).toBeCloseTo(expected, 6);
    expect(areaKm2([[outer, [...hole].reverse()]])).toBeCloseTo(expected, 6);
  });
});

describe('the label anchor', () => {
  it('of a square is its middle', () => {
    expect(anchorOf([[square(120, 30, 1)]])).toEqual([120.5, 30.5]);
  });

  it('of a square smaller than the precision is its middle too, not its corner', () => {
    expect(anchorOf([[square(120, 30, 0.001)]])).toEqual([120.0005, 30.0005]);
  });

  it('of an area with islands stands on the largest part, and never in a hole', () => {
    const ring = [square(120, 30, 1), square(120.25, 30.25, 0.5)];
    const anchor = anchorOf([[square(125, 30, 0.5)], ring]);
    expect(isInside(anchor, [ring])).toBe(true);
  });

  it('of a thin L lies in the wide foot, not at the centroid outside', () => {
    const shape: Ring = [
      [0, 0],
      [1, 0],
      [1, 0.4],
      [0.1, 0.4],
      [0.1, 2],
      [0, 2],
      [0, 0]
    ];
    const [lng, lat] = anchorOf([[shape]]);
    expect(lng).toBeGreaterThan(0.1);
    expect(lat).toBeLessThan(0.4);
  });
});

it('the nearest point of a segment is its end when the foot falls beyond', () => {
  expect(nearestOnSegment([122, 30], [120, 30], [121, 30]).point).toEqual([121, 30]);
});
