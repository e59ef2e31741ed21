import { describe, expect, it } from 'vitest';
import { holdsPoint } from '../../src/lib/geometry/holds-point';

const ring = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south]
];

describe('a shape with a hole and an island', () => {
  const shape = {
    type: 'MultiPolygon' as const,
    coordinates: [[ring(0, 0, 4), ring(1, 1, 2)], [ring(6, 0, 1)]]
  };

  it.each([
    [[0.5, 0.5], true],
    [[2, 2], false],
    [[3.5, 2], true],
    [[6.5, 0.5], true],
    [[5, 0.5], false],
    [[2, 5], false],
    [[-1, 2], false]
  ] as const)('has %j in it: %s', (point, is) => expect(holdsPoint(shape, point)).toBe(is));

  it('is the same whichever way its rings run', () => {
    const turned = {
      ...shape,
      coordinates: shape.coordinates.map((rings) => rings.map((each) => each.toReversed()))
    };
    expect(holdsPoint(turned, [0.5, 0.5])).toBe(true);
    expect(holdsPoint(turned, [2, 2])).toBe(false);
  });
});
