import { isHashed } from './precache-list';

/** One version of the site in the browser's cache storage. */
export interface Shelf {
  /** Where the site lies on its host, without a slash at the end. */
  readonly base: string;
  readonly version: string;
  /** What the site is called. */
  readonly title: string;
  readonly storage: CacheStorage;
  readonly fetch: typeof fetch;
}

/** Any host: paths alone are compared. */
const HOST = 'http://host';

/** A host may carry other sites: only names that begin with this are ours. */
const family = (base: string): string => `atlas ${base || '/'} `;
export const shelfName = ({ base, version }: Pick<Shelf, 'base' | 'version'>): string =>
  `${family(base)}${version}`;

/** More at once would stand in the way of what the reader is looking at. */
const AT_ONCE = 4;

/**
 * Keeps every address of this version, all or none: rejects, with nothing left behind, where one does not arrive,
 * where there is no room, or where the host changed its version meanwhile.
 */
export async function fill(shelf: Shelf, addresses: readonly string[]): Promise<void> {
  const name = shelfName(shelf);
  try {
    const cache = await shelf.storage.open(name);
    await putAll(shelf, cache, addresses);
    if ((await hostVersion(shelf)) !== shelf.version) throw new Error('the host has another version by now');
  } catch (cause) {
    await shelf.storage.delete(name);
    throw cause;
  }
}

/**
 * Adds what is missing of the addresses and keeps what is there, whatever fails; says whether everything is there now.
 * Nothing of another version is added.
 */
export async function makeWhole(shelf: Shelf, addresses: readonly string[]): Promise<boolean> {
  const missing = await missingOf(shelf, addresses);
  if (missing.length === 0) return true;
  const cache = await shelf.storage.open(shelfName(shelf));
  const isOurs = async (): Promise<boolean> => (await hostVersion(shelf)) === shelf.version;
  try {
    if (await isOurs()) await putAll(shelf, cache, missing);
    if (await isOurs()) return (await missingOf(shelf, addresses)).length === 0;
    await Promise.all(missing.map((address) => cache.delete(address)));
    return false;
  } catch {
    return false;
  }
}

/** Which of the addresses this version does not hold: all of them where there is no copy. */
export async function missingOf(shelf: Shelf, addresses: readonly string[]): Promise<string[]> {
  const name = shelfName(shelf);
  if (!(await shelf.storage.has(name))) return [...addresses];
  const keys = await (await shelf.storage.open(name)).keys();
  const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
  return addresses.filter((address) => !kept.has(new URL(address, HOST).pathname));
}

/** The copies of all versions of this site. */
export async function shelfNames({ base, storage }: Shelf): Promise<string[]> {
  return (await storage.keys()).filter((name) => name.startsWith(family(base)));
}

/** Removes all other versions of this site. */
export async function clearOthers(shelf: Shelf): Promise<void> {
  const others = (await shelfNames(shelf)).filter((name) => name !== shelfName(shelf));
  await Promise.all(others.map((name) => shelf.storage.delete(name)));
}

async function putAll(shelf: Shelf, cache: Cache, addresses: readonly string[]): Promise<void> {
  const queue = [...addresses];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      await cache.put(next, await obtain(shelf, next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function obtain({ storage, fetch }: Shelf, address: string): Promise<Response> {
  const known = isHashed(address) ? await storage.match(address) : undefined;
  if (known) return known;
  // What is not named by its content must come from the host as it is now, not from the browser's own cache.
  const cache = isHashed(address) ? 'default' : 'no-cache';
  const response = await fetch(address, { cache, priority: 'low' });
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  const isMistyped =
    /\.m?js$/.test(address) && !/javascript/.test(response.headers.get('content-type') ?? '');
  return response.redirected || isMistyped ? plain(response, isMistyped) : response;
}

/**
 * A browser does not open a page from an answer that was redirected, nor start a worker from one that its host calls a
 * download (src/lib/map/renderers/gl/engine.ts).
 */
async function plain(response: Response, isScript: boolean): Promise<Response> {
  const headers = new Headers(response.headers);
  if (isScript) headers.set('content-type', 'text/javascript');
  return new Response(await response.arrayBuffer(), { status: response.status, headers });
}

/** The version that the host has now; undefined where it does not say. */
export async function hostVersion({ base, fetch }: Shelf): Promise<string | undefined> {
  const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
  return response.ok ? ((await response.json()) as { version?: string }).version : undefined;
}
