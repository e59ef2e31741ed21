import { describe, expect, it } from 'vitest';
import { buildAtoms } from '../../geo/steps/atoms';
import { cutLineThrough, cutRing, withCorner } from '../../geo/steps/cut-ring';
import { areaKm2 } from '../../geo/steps/measure';
import type { Region, Ring } from '../../geo/steps/shapes';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const region = (code: string, ring: Ring): Region => ({ code, name: code, polygons: [[ring]] });

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
    expect([line.at(0), line.at(-1)]).toEqual([
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

  it('that never enters the area is a programming error', () => {
    const far: [number, number][] = [
      [125, 30],
      [125, 31]
    ];
    expect(() => cutLineThrough(far, box(120, 30, 121, 31))).toThrow('does not run through');
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
      ).at(-1)
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

describe('the partition into atoms', () => {
  const later = [region('N', box(120, 30, 122, 31)), region('S', box(120, 29, 122, 30))];
  const earlier = [
    region('W', box(120.001, 30.001, 121, 31.001)),
    region('E', [
      [121, 30.001],
      [122, 30.001],
      [122, 31.001],
      [121, 31.001],
      [121, 30.001]
    ]),
    region('S', box(120, 29, 122, 30))
  ];
  const changes = [
    { from: 'W', to: 'N' },
    { from: 'E', to: 'N' },
    { from: 'S', to: 'S' }
  ];

  it('names each half after the earlier area it lies in', () => {
    const atoms = buildAtoms(later, earlier, changes);
    expect(atoms.map(({ from, to }) => `${from}-${to}`).sort()).toEqual(['E-N', 'S-S', 'W-N']);
  });

  it('sets the end of a cut on the neighbour too, so no gap can open', () => {
    const [south] = buildAtoms(later, earlier, changes).filter(({ to }) => to === 'S');
    expect(south?.ring).toContainEqual([121, 30]);
  });

  it('refuses three earlier areas in one, which one line cannot cut', () => {
    const three = [...changes, { from: 'S', to: 'N' }];
    expect(() => buildAtoms(later, earlier, three)).toThrow('not supported');
  });
});
