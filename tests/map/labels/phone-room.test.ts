import { expect, it } from 'vitest';
import { phoneRoomHeight } from '../../../src/lib/map/labels/phone-room';
import { ROOMS } from '../../../src/lib/map/labels/placement';

const EMPTY = { title: '', classes: [], entries: [] };
const colours = Array.from({ length: 5 }, (_, i) => ({ color: '#fff', text: String(i) }));
const bare = { legend: EMPTY, hasSources: false, hasDate: false, hasChoice: false };

it('a map with little to tell has the room that names are always placed for', () => {
  expect(phoneRoomHeight(bare)).toBe(ROOMS.small.height);
});

it('names have a lower room the more stands below and above a map on a phone, and never one that hides them', () => {
  const circles = { title: '圆的大小', term: '', samples: [] };
  const legend = { ...EMPTY, title: '人口', classes: colours, circles };
  const full = phoneRoomHeight({ ...bare, legend, hasSources: true });
  expect(full).toBeLessThan(ROOMS.small.height);
  const all = phoneRoomHeight({ ...bare, legend, hasSources: true, hasChoice: true });
  expect(all).toBeLessThanOrEqual(full);
  expect(all).toBeGreaterThanOrEqual(200);
});
