import { describe, expect, it } from 'vitest';
import { apart, saidWhereRoom, toPath } from '../../../src/lib/exhibits/steps/model';

describe('a step line', () => {
  it('holds each count until the day of the next, then goes straight up, and ends level', () => {
    const points = [
      { x: 0, y: 0.5 },
      { x: 0.25, y: 1 }
    ];
    expect(toPath(points)).toBe('M0 50H25V0H100');
  });

  it('keeps the names of lines that end alike apart, in their order', () => {
    const [lower, upper] = apart([0.5, 0.5]);
    expect(upper! - lower!).toBeGreaterThan(0.1);
    expect(apart([0.2, 0.9])).toEqual([0.2, 0.9]);
  });

  it('says a number where neither its neighbour nor the rising line stands over it', () => {
    const saidAt = (...xs: number[]): number[] =>
      saidWhereRoom(xs.map((x) => ({ x }))).flatMap(({ x, isSaid }) => (isSaid ? [x] : []));
    expect(saidAt(0, 0.5, 1)).toEqual([0, 0.5, 1]);
    expect(saidAt(0, 0.95, 1)).toEqual([0, 1]);
    expect(saidAt(0, 0.86, 0.88, 1)).toEqual([0, 0.88, 1]);
    expect(saidAt(0, 0.86, 0.88, 0.9, 0.92, 1)).toEqual([0, 1]);
  });
});
