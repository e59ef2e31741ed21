import { expect, it } from 'vitest';
import { shelfName } from '../../src/lib/offline/cache';
import { cardAddresses, readKeptList } from '../../src/lib/offline/kept-cards';
import { TinyHost, TinyStorage, toShelf } from './tiny-host';

const LIST = { ids: ['a', 'b'], rest: { cards: 3, videos: 1, bytes: 9 } };
const FILES = { '/base/kept-cards.json': JSON.stringify(LIST) };
const WANTED = ['/base/kept-cards.json', '/base/figures/a.json', '/base/figures/b.json'];

const set = () => {
  const [host, storage] = [new TinyHost(FILES), new TinyStorage()];
  return { host, storage, shelf: toShelf(host, storage, 'one', '/base') };
};

it('the host’s list says which cards of numbers are kept', async () => {
  const { host, shelf } = set();
  const list = await readKeptList(shelf);
  expect(list.rest).toEqual(LIST.rest);
  expect(cardAddresses(shelf, list)).toEqual(WANTED);
  expect(host.asked).toEqual(['/base/kept-cards.json']);
});

it('a copy that has the list needs no host to know whether it is whole', async () => {
  const { host, storage, shelf } = set();
  const cache = await storage.open(shelfName(shelf));
  await cache.put('/base/kept-cards.json', Response.json({ ...LIST, ids: ['a'] }));
  host.isGone = true;
  expect(cardAddresses(shelf, await readKeptList(shelf))).toEqual(WANTED.slice(0, 2));
});

it('without a list nothing is kept: half a copy would be none', async () => {
  const { shelf } = set();
  await expect(readKeptList({ ...shelf, base: '/elsewhere' })).rejects.toThrow('answered 404');
});
