import { expect, it } from 'vitest';
import { clearOthers, fill } from '../../src/lib/offline/cache';
import { isRest } from '../../src/lib/offline/precache-list';
import { keepAll, reportOf, wantsAll, type Wanted } from '../../src/lib/offline/whole';
import { keptBy, TinyHost, TinyStorage, toShelf } from './tiny-host';

const FILES = { '/': 'home', '/figures/a.json': 'a', '/figures/b.json': 'b' };
const restSize = { cards: 2, videos: 0, bytes: 2 };
const WANTED: Wanted = { base: ['/'], rest: ['/figures/a.json', '/figures/b.json'], restSize };

async function set() {
  const [host, storage] = [new TinyHost(FILES), new TinyStorage()];
  const shelves = { one: toShelf(host, storage, 'one'), two: toShelf(host, storage, 'two') };
  await fill(shelves.one, WANTED.base);
  return { host, storage, ...shelves };
}

it('a copy says what it leaves out, with the size', async () => {
  const { one } = await set();
  expect(await reportOf(one, WANTED)).toEqual({ isWhole: true, rest: restSize, wantsAll: false });
});

it('a copy that was asked for all holds all', async () => {
  const { storage, one } = await set();
  await keepAll(one, WANTED);
  expect(await keptBy(storage, one)).toMatchObject(FILES);
  expect(await reportOf(one, WANTED)).toEqual({ isWhole: true, rest: null, wantsAll: true });
});

it('what did not arrive is said, costs nothing that is there, and is wanted still', async () => {
  const { host, storage, one } = await set();
  host.files.delete('/figures/b.json');
  await keepAll(one, WANTED);
  expect(await keptBy(storage, one)).toHaveProperty('/');
  expect(await reportOf(one, WANTED)).toEqual({ isWhole: true, rest: restSize, wantsAll: true });
});

it('the version after a copy of all is asked for all as well', async () => {
  const { host, one, two } = await set();
  expect(await wantsAll(two)).toBe(false);
  await keepAll(one, WANTED);
  host.version = 'two';
  await fill(two, WANTED.base);
  expect(await wantsAll(two)).toBe(true);
  await keepAll(two, WANTED);
  await clearOthers(two);
  expect(await reportOf(two, WANTED)).toMatchObject({ rest: null, wantsAll: true });
});

it.each([
  ['/figures/x.json', true],
  ['/media/boat.webm', true],
  ['/media/boat.vtt', false],
  ['/basemap/online/big.pmtiles', false],
  ['/explore/', false]
])('%s is kept where all is asked for: %s', (path, is) => expect(isRest(path)).toBe(is));
