import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, findFile, isText, type Found } from './static-files';

export interface ServeOptions {
  readonly folder: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Sub-path that the site lies under, such as `/some/where/`; all else is missing, as on a shared host. */
  readonly base?: string;
  readonly compress?: boolean;
  readonly onAnswer?: (answer: Answer) => void;
}

/** What was sent for one request: body bytes as on the wire, without headers. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly type: string;
}

export interface Served {
  /** With base and a slash at the end: `http://localhost:4173/some/where/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Encoding = 'br' | 'gzip' | 'identity';
type FoundFile = Extract<Found, { kind: 'file' }>;

/** Quality that hosts use on the fly; 11 would flatter the measured sizes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const compressors = { br: (raw: Buffer) => promisify(brotliCompress)(raw, BROTLI), gzip: promisify(gzip) };

/** Serves a folder like a plain static host; rejects with the system's error where the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const site = { ...options, folder: resolve(options.folder), base: toBase(options.base ?? '/') };
  const read = cachedReader();
  const server = createServer((request, response) => {
    answer(site, read, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${site.base}`, close: () => close(server) };
}

const toBase = (base: string): string => `/${base}/`.replace(/\/{2,}/g, '/');

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    // Where "localhost" means ::1 first, Node would leave 127.0.0.1 unanswered; browsers try both.
    server.listen(port, '127.0.0.1', () => done());
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}

async function answer(
  site: ServeOptions & { readonly base: string },
  read: ReturnType<typeof cachedReader>,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const { pathname, search } = toUrl(request);
  const found = await lookUp(site, pathname);
  if (found.kind === 'redirect') return void response.writeHead(308, { location: found.to + search }).end();
  const page = found.kind === 'file' ? found : await findFile(site.folder, '404.html');
  const status = found.kind === 'file' ? 200 : 404;
  const encoding = site.compress ? encodingFor(page, request.headers['accept-encoding']) : 'identity';
  const body = page.kind === 'file' ? await read(page, encoding) : Buffer.from('404');
  const type = page.kind === 'file' ? contentType(page.path) : 'text/plain';
  const headers = { 'content-type': type, 'content-length': body.length, ...cacheRule(pathname, status) };
  response.writeHead(
    status,
    encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding }
  );
  response.end(request.method === 'HEAD' ? undefined : body);
  site.onAnswer?.({ path: pathname, status, bytes: body.length, type });
}

/** Not `new URL(path, base)`: a path such as `//x/` would be read as a host. */
const toUrl = ({ url }: IncomingMessage): URL => new URL(`http://localhost${url ?? '/'}`);

async function lookUp({ folder, base = '/' }: ServeOptions, pathname: string): Promise<Found> {
  if (`${pathname}/` === base) return { kind: 'redirect', to: base };
  if (!pathname.startsWith(base)) return { kind: 'missing' };
  const path = decode(pathname.slice(base.length));
  if (path === undefined) return { kind: 'missing' };
  const found = await findFile(folder, path);
  return found.kind === 'redirect' ? { kind: 'redirect', to: posix.join(base, encodeURI(found.to)) } : found;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function encodingFor(page: Found, accepted: IncomingMessage['headers']['accept-encoding']): Encoding {
  if (page.kind !== 'file' || !isText(page.path) || page.size < 512) return 'identity';
  const names = String(accepted ?? '');
  return /\bbr\b/.test(names) ? 'br' : /\bgzip\b/.test(names) ? 'gzip' : 'identity';
}

/** Kit puts a hash into these names, so their bytes never change. */
function cacheRule(pathname: string, status: number): Record<string, string> {
  const isImmutable = status === 200 && pathname.includes('/_app/immutable/');
  return {
    'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding'
  };
}

/** Compressed bytes are kept until the file changes; plain ones are read each time. */
function cachedReader(): (file: FoundFile, encoding: Encoding) => Promise<Buffer> {
  const cache = new Map<string, Promise<Buffer>>();
  return (file, encoding) => {
    if (encoding === 'identity') return readFile(file.path);
    const key = `${encoding} ${file.path} ${file.modifiedMs} ${file.size}`;
    const bytes = cache.get(key) ?? readFile(file.path).then(compressors[encoding]);
    cache.set(key, bytes);
    return bytes;
  };
}
