import { shelfName, type Shelf } from '../../src/lib/offline/cache';

/** A host with these files and this version, and how often each was asked for. */
export class TinyHost {
  version = 'one';
  isGone = false;
  readonly asked: string[] = [];
  readonly files = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, text);
  }

  readonly fetch: typeof fetch = async (input) => {
    const path = new URL(input instanceof Request ? input.url : String(input), 'http://host').pathname;
    this.asked.push(path);
    if (this.isGone) throw new TypeError('Failed to fetch');
    if (path.endsWith('/_app/version.json')) return Response.json({ version: this.version });
    const text = this.files.get(path);
    if (text === undefined) return new Response('', { status: 404 });
    const type = path.endsWith('/') ? 'text/html; charset=utf-8' : 'text/plain';
    return new Response(text, { headers: { 'content-type': type } });
  };
}

/** Cache storage as browsers have it, as far as the shelf uses it; `room` answers fit in all caches together. */
export class TinyStorage {
  readonly caches = new Map<string, Map<string, Response>>();
  room = Infinity;

  readonly keys = async (): Promise<string[]> => [...this.caches.keys()];
  readonly has = async (name: string): Promise<boolean> => this.caches.has(name);
  readonly delete = async (name: string): Promise<boolean> => this.caches.delete(name);

  readonly open = async (name: string) => {
    const kept = this.caches.get(name) ?? new Map<string, Response>();
    this.caches.set(name, kept);
    return {
      keys: async () => [...kept.keys()].map((path) => ({ url: `http://host${path}` })),
      delete: async (path: string) => kept.delete(path),
      match: async (path: string) => kept.get(path)?.clone(),
      put: async (path: string, response: Response) => {
        if (this.room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
        kept.set(path, response);
      }
    };
  };

  readonly match = async (path: string): Promise<Response | undefined> =>
    [...this.caches.values()]
      .map((kept) => kept.get(path))
      .find(Boolean)
      ?.clone();
}

export function toShelf(host: TinyHost, storage: TinyStorage, version: string, base = ''): Shelf {
  return { base, version, title: '小县图志', storage: storage as unknown as CacheStorage, fetch: host.fetch };
}

/** What a version keeps, path → text; undefined where it keeps nothing. */
export async function keptBy(
  storage: TinyStorage,
  shelf: Shelf
): Promise<Record<string, string> | undefined> {
  const kept = storage.caches.get(shelfName(shelf));
  if (!kept) return undefined;
  const texts = [...kept].map(async ([path, response]) => [path, await response.clone().text()] as const);
  return Object.fromEntries(await Promise.all(texts));
}
