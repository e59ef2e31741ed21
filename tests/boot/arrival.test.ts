import { expect, it } from 'vitest';
import { asksForPlace } from '../../src/boot/arrival';

function arrive(address: string, type?: string): boolean {
  const performance = { getEntriesByType: () => (type ? [{ type }] : []) as unknown as PerformanceEntryList };
  return asksForPlace({ location: new URL(address, 'https://atlas.example/'), performance });
}

it('a bare address shows the page as it was made', () => {
  expect(arrive('stories/yuhang/', 'navigate')).toBe(false);
  // A browser that does not say how the reader came.
  expect(arrive('stories/yuhang/')).toBe(false);
});

it.each([
  ['stories/yuhang/#census', 'navigate'],
  ['explore/?indicator=gdp', 'navigate'],
  ['stories/yuhang/', 'back_forward'],
  ['stories/yuhang/', 'reload']
])('%s by %s asks for a place in it', (address, type) => {
  expect(arrive(address, type)).toBe(true);
});
