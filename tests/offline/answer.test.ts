import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, VERSION_MARK } from '../../src/lib/offline/answer';
import { clearOthers, fill, type Shelf } from '../../src/lib/offline/cache';
import { TinyHost, TinyStorage, toShelf } from './tiny-host';

const page = (version: string): string => `<html ${VERSION_MARK(version)}>page of ${version}`;
const filesOf = (version: string) => ({
  '/story/': page(version),
  '/explore/': page(version),
  '/kept.json': `kept of ${version}`,
  '/asked.json': `asked of ${version}`
});
const WANTED = ['/story/', '/kept.json'];

function set() {
  const host = new TinyHost(filesOf('one'));
  const storage = new TinyStorage();
  return { host, storage, one: toShelf(host, storage, 'one'), two: toShelf(host, storage, 'two') };
}

/** The host publishes another version. */
function publish(host: TinyHost, version: string): void {
  host.version = version;
  for (const [path, text] of Object.entries(filesOf(version))) host.files.set(path, text);
}

const open = (shelf: Shelf, path: string): Promise<Response> =>
  answer(shelf, new Request(`http://host${path}`), { path, isPage: true, from: undefined });
const get = (shelf: Shelf, path: string, from: string): Promise<Response> =>
  answer(shelf, new Request(`http://host${path}`), { path, isPage: false, from });
const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();

describe('without a network', () => {
  it('kept pages and their files are there, and visited ones', async () => {
    const { host, one } = set();
    await fill(one, WANTED);
    await open(one, '/explore/');
    await get(one, '/asked.json', '/explore/');
    host.isGone = true;
    expect(await textOf(open(one, '/story/'))).toContain('page of one');
    expect(await textOf(get(one, '/kept.json', '/story/'))).toBe('kept of one');
    expect(await textOf(open(one, '/explore/'))).toContain('page of one');
    expect(await textOf(get(one, '/asked.json', '/explore/'))).toBe('asked of one');
  });

  it('a page that is not kept says so, and leads to what is', async () => {
    const { host, one } = set();
    await fill(one, WANTED);
    host.isGone = true;
    const response = await open(one, '/explore/');
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/这一页没有存下.*href="\/"/s);
  });
});

describe('with a host that has a newer version', () => {
  it('a kept page goes on as it was', async () => {
    const { host, one } = set();
    await fill(one, WANTED);
    publish(host, 'two');
    expect(await textOf(open(one, '/story/'))).toContain('page of one');
    expect(await textOf(get(one, '/kept.json', '/story/'))).toBe('kept of one');
  });

  it('a kept page gets no newer file, rather none', async () => {
    const { host, one } = set();
    await fill(one, WANTED);
    publish(host, 'two');
    expect((await get(one, '/asked.json', '/story/')).type).toBe('error');
  });

  it('a newer page is shown and not kept, and gets the host’s files', async () => {
    const { host, one } = set();
    await fill(one, WANTED);
    publish(host, 'two');
    expect(await textOf(open(one, '/explore/'))).toContain('page of two');
    expect(await textOf(get(one, '/kept.json', '/explore/'))).toBe('kept of two');
    host.isGone = true;
    expect((await open(one, '/explore/')).status).toBe(503);
  });
});

it('a full disk costs no page that is being visited', async () => {
  const { storage, one } = set();
  await fill(one, WANTED);
  storage.room = 0;
  expect(await textOf(open(one, '/explore/'))).toContain('page of one');
});

/** What may happen between two requests, in any order. */
const EVENTS = ['publish', 'update', 'open /story/', 'open /explore/', 'get /kept.json', 'get /asked.json'];

it('whatever happens in whatever order, no page gets a file of another version', async () => {
  const walks = fc.array(fc.constantFrom(...EVENTS), { minLength: 4, maxLength: 24 });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(walks, async (events) => {
      const { host, storage } = set();
      let shelf = toShelf(host, storage, 'one');
      await fill(shelf, WANTED);
      let versions = 1;
      let shown: { path: string; version: string } | undefined;
      for (const event of events) {
        const [what, path = ''] = event.split(' ');
        if (what === 'publish') publish(host, `v${++versions}`);
        else if (what === 'update') {
          shelf = toShelf(host, storage, host.version);
          await fill(shelf, WANTED);
          await clearOthers(shelf);
          // Every open page loads again (src/boot/new-version.ts).
          shown = undefined;
        } else if (what === 'open') {
          shown = { path, version: /page of (\w+)/.exec(await textOf(open(shelf, path)))?.[1] ?? '' };
        } else if (shown) {
          const response = await get(shelf, path, shown.path);
          // The host may change under a page that came from it: no browser can keep that from happening.
          const isHosts = shown.version !== shelf.version;
          if (response.type === 'error' || isHosts) continue;
          expect(await response.text()).toMatch(new RegExp(` of ${shown.version}$`));
          compared++;
        }
      }
    })
  );
  // Files of the page's own version, and none that would not have been compared.
  expect(compared).toBeGreaterThan(100);
});
