import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/lib/domain/ids';
import { lineChanges, type Ringed } from '../../src/lib/geometry/line-changes';

/** A closed ring through the corners, as `[x, y]`. */
const ringed = (code: string, ...corners: LngLat[]): Ringed => ({ code, rings: [[...corners, corners[0]!]] });

/** Two squares beside each other, three corners on each side. */
const west = ringed('west', [0, 0], [1, 0], [1, 1], [1, 2], [0, 2]);
const east = ringed('east', [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [1, 1]);
const keepsAll = (): boolean => true;
const told = (earlier: readonly Ringed[], later: readonly Ringed[], keeps: (code: string) => boolean) =>
  lineChanges(earlier, later, keeps).map(
    ({ change, before, after, course }) =>
      `${change} ${before.join('|')} > ${after.join('|')} ${course.length - 1}`
  );

describe('what became of a line', () => {
  it('is nothing where both boundaries have it between the same divisions: each line is told once', () => {
    expect(told([west, east], [west, east], keepsAll).sort()).toEqual([
      'same east > east 4',
      'same east|west > east|west 2',
      'same west > west 1',
      'same west > west 2'
    ]);
  });

  it('is another neighbour where a division was cut in two, and a new line between the halves', () => {
    const south = ringed('east', [1, 0], [2, 0], [2, 1], [1, 1]);
    const north = ringed('north', [1, 1], [2, 1], [2, 2], [1, 2]);
    const keeps = (code: string): boolean => code === 'west';
    const lines = told([west, east], [west, south, north], keeps);
    expect(lines).toContain('drawn  > east|north 1');
    expect(lines).toContain('same east|west > east|west 1');
    expect(lines).toContain('renamed east|west > north|west 1');
    expect(lines).toContain('renamed east > north 2');
    expect(told([west, south, north], [west, east], keeps)).toContain('removed east|north >  1');
  });

  it('is the sources’ doing where no ground changed hands and the line runs elsewhere', () => {
    const bentWest = ringed('west', [0, 0], [1, 0], [1.1, 1], [1, 2], [0, 2]);
    const bentEast = ringed('east', [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [1.1, 1]);
    const lines = told([west, east], [bentWest, bentEast], keepsAll);
    expect(lines.filter((line) => line.startsWith('redrawn')).length).toBe(2);
    expect(lines.some((line) => /^(drawn|removed)/.test(line))).toBe(false);
  });
});
