import { describe, expect, it } from 'vitest';
import { cutLineThrough, cutRing, withCorner } from '../../geo/steps/cut-ring';
import { areaKm2 } from '../../geo/steps/measure';
import type { Ring } from '../../geo/steps/shapes';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];

describe('an older line that cuts a newer area', () => {
  it('is set on the newer outline where it stops short of it or overshoots', () => {
    const line = cutLineThrough(
      [
        [120.5, 29.9],
        [120.5, 30.3],
        [120.5, 30.95]
      ],
      box(120, 30, 121, 31)
    );
    expect([line?.at(0), line?.at(-1)]).toEqual([
      [120.5, 30],
      [120.5, 31]
    ]);
    expect(line).toHaveLength(4);
  });

  it('may run straight from corner to corner', () => {
    const ring = withCorner(withCorner(box(120, 30, 121, 31), [120.5, 30]), [120.5, 31]);
    const ends: [number, number][] = [
      [120.5, 30],
      [120.5, 31]
    ];
    expect(cutLineThrough(ends, ring)).toEqual(ends);
  });

  it('that never enters the area cuts nothing', () => {
    const far: [number, number][] = [
      [125, 30],
      [125, 31]
    ];
    expect(cutLineThrough(far, box(120, 30, 121, 31))).toBeNull();
  });

  it('reuses a corner that is near instead of adding one beside it', () => {
    const ring = withCorner(box(120, 30, 121, 31), [120.501, 31]);
    expect(
      cutLineThrough(
        [
          [120.5, 30.2],
          [120.5, 30.8]
        ],
        ring
      )?.at(-1)
    ).toEqual([120.501, 31]);
  });

  it('leaves two halves that share it and add up to the whole', () => {
    const ring = withCorner(withCorner(box(120, 30, 121, 31), [120.5, 30]), [120.5, 31]);
    const halves = cutRing(ring, [
      [120.5, 30],
      [120.6, 30.5],
      [120.5, 31]
    ]);
    expect(halves.every((half) => half.some(([lng]) => lng === 120.6))).toBe(true);
    const sumKm2 = halves.reduce((sum, half) => sum + areaKm2([[half]]), 0);
    expect(sumKm2).toBeCloseTo(areaKm2([[ring]]), 6);
  });
});
