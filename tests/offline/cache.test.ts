import { describe, expect, it } from 'vitest';
import { clearOthers, fill, makeWhole, shelfName } from '../../src/lib/offline/cache';
import { isWanted } from '../../src/lib/offline/precache-list';
import { keptBy, TinyHost, TinyStorage, toShelf } from './tiny-host';

const FILES = { '/': 'home', '/stories/a/': 'story', '/_app/immutable/x.js': 'code' };
const ADDRESSES = Object.keys(FILES);
const set = () => {
  const host = new TinyHost(FILES);
  const storage = new TinyStorage();
  return { host, storage, one: toShelf(host, storage, 'one'), two: toShelf(host, storage, 'two') };
};

describe('filling the shelf', () => {
  it('keeps every file of the version', async () => {
    const { storage, one } = set();
    await fill(one, ADDRESSES);
    expect(await keptBy(storage, one)).toEqual(FILES);
  });

  it('leaves nothing behind when a file does not arrive', async () => {
    const { storage, one } = set();
    await expect(fill(one, [...ADDRESSES, '/gone'])).rejects.toThrow('/gone: the server answered 404');
    expect(await keptBy(storage, one)).toBeUndefined();
  });

  it('leaves nothing behind when there is no room', async () => {
    const { storage, one } = set();
    storage.room = 2;
    await expect(fill(one, ADDRESSES)).rejects.toThrow('no room');
    expect(await keptBy(storage, one)).toBeUndefined();
  });

  it('refuses files that the host changed meanwhile', async () => {
    const { host, storage, one } = set();
    host.version = 'two';
    await expect(fill(one, ADDRESSES)).rejects.toThrow('another version');
    expect(await keptBy(storage, one)).toBeUndefined();
  });

  it('keeps the version before when the new one fails', async () => {
    const { host, storage, one, two } = set();
    await fill(one, ADDRESSES);
    host.version = 'two';
    await expect(fill(two, [...ADDRESSES, '/gone'])).rejects.toThrow();
    expect(await keptBy(storage, one)).toEqual(FILES);
  });

  it('takes what is named by its content from the version before, and all else anew', async () => {
    const { host, storage, one, two } = set();
    await fill(one, ADDRESSES);
    host.version = 'two';
    host.files.set('/', 'new home');
    host.asked.length = 0;
    await fill(two, ADDRESSES);
    expect(host.asked).not.toContain('/_app/immutable/x.js');
    expect(await keptBy(storage, two)).toEqual({ ...FILES, '/': 'new home' });
  });

  it('keeps a script as one, whatever its host calls it', async () => {
    const { storage, one } = set();
    await fill(one, ADDRESSES);
    const kept = storage.caches.get(shelfName(one))?.get('/_app/immutable/x.js');
    expect(kept?.headers.get('content-type')).toBe('text/javascript');
    expect(storage.caches.get(shelfName(one))?.get('/')?.headers.get('content-type')).toMatch('text/html');
  });

  it('mends what was cleared, and says so', async () => {
    const { host, storage, one } = set();
    await fill(one, ADDRESSES);
    storage.caches.get(shelfName(one))?.delete('/');
    expect(await makeWhole(one, ADDRESSES)).toBe(true);
    expect(await keptBy(storage, one)).toEqual(FILES);
    // What was only visited makes up for nothing.
    const cache = await storage.open(shelfName(one));
    await cache.put('/visited', new Response(''));
    storage.caches.get(shelfName(one))?.delete('/');
    host.isGone = true;
    expect(await makeWhole(one, ADDRESSES)).toBe(false);
    expect(await keptBy(storage, one), 'what is there stays').toHaveProperty('/stories/a/');
  });

  it('mends nothing from a host that has another version by now', async () => {
    const { host, storage, one } = set();
    await fill(one, ADDRESSES);
    storage.caches.get(shelfName(one))?.delete('/');
    host.version = 'two';
    host.asked.length = 0;
    expect(await makeWhole(one, ADDRESSES)).toBe(false);
    expect(await keptBy(storage, one)).not.toHaveProperty('/');
    expect(host.asked, 'none of its files is fetched').not.toContain('/');
  });

  it('takes back what it mended from a host that changed its version meanwhile', async () => {
    const { host, storage, one } = set();
    await fill(one, ADDRESSES);
    storage.caches.get(shelfName(one))?.delete('/');
    const fetch: typeof one.fetch = async (input, init) => {
      const response = await host.fetch(input, init);
      if (String(input) === '/') host.version = 'two';
      return response;
    };
    expect(await makeWhole({ ...one, fetch }, ADDRESSES)).toBe(false);
    expect(
      host.asked.filter((path) => path === '/'),
      'at first it was of this version'
    ).toHaveLength(2);
    expect(await keptBy(storage, one)).not.toHaveProperty('/');
    expect(await keptBy(storage, one), 'what was there stays').toHaveProperty('/stories/a/');
  });
});

it('clearing removes this site’s other versions and nobody else’s', async () => {
  const { host, storage, one, two } = set();
  const neighbour = toShelf(host, storage, 'one', '/neighbour');
  for (const shelf of [one, two, neighbour]) await storage.open(shelfName(shelf));
  await storage.open('of another program');
  await clearOthers(two);
  expect(await storage.keys()).toEqual([shelfName(two), shelfName(neighbour), 'of another program']);
});

it.each([
  ['/', true],
  ['/stories/yuhang/', true],
  ['/stories/yuhang/present/speaker/', true],
  ['/figures/x.json', false],
  ['/kept-cards.json', false],
  ['/sources/hzw-20210721/', true],
  ['/geo/2017/districts.json', true],
  ['/districts/330110/2021.json', true],
  ['/geo/2021b/districts.json', true],
  ['/districts/C01/2021b.json', true],
  ['/stories/yuhang/__data.json', false],
  ['/geo/2021/townships.json', false],
  ['/explore/', true],
  ['/districts/', true],
  ['/districts/330110/', true],
  ['/plans/', true],
  ['/plans/yuhang-2021/', true],
  ['/data/', true],
  ['/definitions.json', true],
  ['/data/figures.csv', true],
  ['/media/boat.webm', false],
  ['/preview.png', false]
])('%s is kept from the start: %s', (path, isKept) => expect(isWanted(path)).toBe(isKept));
