import { expect, it } from 'vitest';
import type { Candidate } from '../../../src/lib/map/labels/placement';
import { keptRooms } from '../../../src/lib/map/labels/kept-rooms';
import { withRooms } from '../../../src/lib/map/labels/rooms';
import { aScene } from '../tiny-library';

const { bounds } = aScene().view;
const [west, south, east, north] = bounds;
const named = (text: string, share: number): Candidate[] => [
  { id: 'area:1', kind: 'area', text, at: [west + (east - west) * share, (south + north) / 2] }
];

it('keeps what it found for the same names and circles, and finds anew what is another', () => {
  const first = keptRooms(named('甲区', 0.5), bounds, { circles: [] });
  expect(keptRooms(named('甲区', 0.5), bounds, { circles: [] })).toBe(first);
  expect(first).toEqual(withRooms(named('甲区', 0.5), bounds, { circles: [] }));
  for (const other of [named('乙区', 0.5), named('甲区', 0.4)])
    expect(keptRooms(other, bounds, { circles: [] })).toEqual(withRooms(other, bounds, { circles: [] }));
  const said = new Set(['area:1']);
  expect(keptRooms(named('甲区', 0.5), bounds, { circles: [], said })).not.toBe(first);
});

it('keeps a few, and not all for ever', () => {
  const first = keptRooms(named('甲区', 0.5), bounds, {});
  for (let i = 0; i < 40; i++) keptRooms(named(`区${i}`, 0.5), bounds, {});
  expect(keptRooms(named('甲区', 0.5), bounds, {})).not.toBe(first);
});
