import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix, resolve } from 'node:path';
import { cachedReader, encodingFor, type ReadBytes } from './compressed';
import { contentType, findFile, type Found } from './static-files';

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

type Site = ServeOptions & { readonly base: string };
type Headers = Record<string, string | number>;
type Reply = { readonly status: number; readonly headers: Headers; readonly body: Buffer };

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
  site: Site,
  read: ReadBytes,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  // Not `new URL(path, base)`: a path such as `//x/` would be read as a host.
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  const found = await lookUp(site, pathname);
  if (found.kind === 'redirect') return void response.writeHead(308, { location: found.to + search }).end();
  const { status, headers, body } = await replyTo(site, read, request, pathname, found);
  const sent = status === 304 || request.method === 'HEAD' ? undefined : body;
  response.writeHead(status, headers).end(sent);
  site.onAnswer?.({
    path: pathname,
    status,
    bytes: sent?.length ?? 0,
    type: String(headers['content-type'] ?? '')
  });
}

async function lookUp({ folder, base }: Site, pathname: string): Promise<Found> {
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

async function replyTo(
  site: Site,
  read: ReadBytes,
  { headers: asked }: IncomingMessage,
  pathname: string,
  found: Found
): Promise<Reply> {
  const page = found.kind === 'file' ? found : await findFile(site.folder, '404.html');
  if (page.kind !== 'file') return { status: 404, headers: {}, body: Buffer.from('404') };
  const encoding = site.compress ? encodingFor(page, asked['accept-encoding']) : 'identity';
  const body = await read(page, encoding);
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const caching = { etag, vary: 'accept-encoding', 'cache-control': cacheRule(pathname) };
  if (page === found && asked['if-none-match'] === etag) return { status: 304, headers: caching, body };
  const headers = { 'content-type': contentType(page.path), 'content-length': body.length };
  const packed = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  if (page !== found) return { status: 404, headers: { ...headers, ...packed }, body };
  return { status: 200, headers: { ...headers, ...packed, ...caching }, body };
}

/** Kit puts a hash into these names, so their bytes never change. */
const cacheRule = (pathname: string): string =>
  pathname.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
