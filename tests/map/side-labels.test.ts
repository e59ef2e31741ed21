import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/lib/domain/ids';
import { labelsOfSide } from '../../src/lib/map/beside/side-labels';
import type { MapLabel } from '../../src/lib/map/picture';

const BOUNDS: Bounds = [119, 29, 121, 31];
const label = (id: string, at: MapLabel['at'], to?: MapLabel['to']): MapLabel => ({
  ...{ id, kind: 'area', text: id, at, from: 'small' },
  ...(to ? { to } : {})
});
const labels = [
  label('before', [118.8, 30]),
  label('west', [119.2, 30]),
  label('near', [119.98, 30]),
  label('led', [119.8, 30], [120.2, 30]),
  label('beyond', [121.2, 30])
];
const idsOn = (line: number, side: 'left' | 'right'): string[] =>
  labelsOfSide(labels, BOUNDS, line, side).map(({ id }) => id);

describe('the names of two maps that a line parts', () => {
  it('are whole, each on the side of what it names', () => {
    expect(idsOn(50, 'left')).toEqual(['before', 'west', 'near']);
    expect(idsOn(50, 'right')).toEqual(['led', 'beyond']);
  });

  it('are all of one map where the line stands at an end', () => {
    expect([idsOn(0, 'left'), idsOn(100, 'right')]).toEqual([[], []]);
    expect(idsOn(0, 'right')).toHaveLength(labels.length);
    expect(idsOn(100, 'left')).toHaveLength(labels.length);
  });
});
