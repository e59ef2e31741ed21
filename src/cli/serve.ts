import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, posix, resolve } from 'node:path';
import sirv from 'sirv';
import { close, listen } from './loopback';

export interface ServeOptions {
  readonly folder: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Sub-path that the site lies under, such as `/some/where/`; all else is missing, as on a shared host. */
  readonly base?: string;
  /** Sends the `.br` and `.gz` that the build laid beside its files. */
  readonly compress?: boolean;
  readonly onAnswer?: (answer: Answer) => void;
  /** Asked first; true where it answers itself. */
  readonly relay?: (...asked: Parameters<RequestListener>) => boolean;
  /** Which of the machine's addresses it answers on; by default its own alone. */
  readonly host?: string;
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

/** Serves a folder like a plain static host; rejects with the system's error where the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  const server = createServer(toListener(options, base));
  await listen(server, options.port ?? 0, options.host);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${base}`, close: () => close(server) };
}

function toListener(
  { folder, compress = false, onAnswer, relay }: ServeOptions,
  base: string
): RequestListener {
  const root = resolve(folder);
  const files = sirv(root, {
    // Read anew at each request: a site may be built again while it is looked at.
    dev: true,
    etag: true,
    brotli: compress,
    gzip: compress,
    setHeaders
  });
  return (request, response) => {
    if (relay?.(request, response)) return;
    // Not with the path as a relative address: one such as `//x/` would be read as a host.
    const address = `http://localhost${request.url ?? '/'}`;
    if (!URL.canParse(address)) return void response.writeHead(400).end();
    const { pathname, search } = new URL(address);
    if (onAnswer) report(request.method, pathname, response, onAnswer);
    const path = `${pathname}/` === base ? '' : decode(pathname, base);
    if (path === null) return missing(root, '', response);
    if (isFolderWithoutSlash(root, pathname, path)) return redirect(response, `${pathname}/${search}`);
    request.url = `/${pathname.slice(base.length)}${search}`;
    files(request, response, () => missing(root, path, response));
  };
}

/** The path below the base; null for what lies outside or cannot be read. */
function decode(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  try {
    const path = decodeURIComponent(pathname.slice(base.length));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** Pages refer to their files relatively, so a folder answers under its slash alone, as on any static host. */
function isFolderWithoutSlash(root: string, pathname: string, path: string): boolean {
  return !pathname.endsWith('/') && existsSync(join(root, posix.normalize(`/${path}`), 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { location }).end();
}

/** The folder that is asked for may have its own page for what is missing: an edition in another language. */
function missing(root: string, path: string, response: ServerResponse): void {
  const [first = ''] = path.split('/').filter(Boolean);
  const own = join(root, posix.normalize(`/${first}`), '404.html');
  const page = existsSync(own) ? own : join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('404');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'content-length': body.length });
  response.end(body);
}

function setHeaders(response: ServerResponse, pathname: string): void {
  // Kit puts a hash into these names, so their bytes never change.
  const isHashed = pathname.includes('/_app/immutable/');
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  // Without it a browser guesses the encoding of Chinese.
  if (pathname.endsWith('.txt')) response.setHeader('content-type', 'text/plain;charset=utf-8');
  if (pathname.endsWith('.csv')) response.setHeader('content-type', 'text/csv;charset=utf-8');
}

function report(
  method: string | undefined,
  path: string,
  response: ServerResponse,
  onAnswer: (answer: Answer) => void
): void {
  response.once('finish', () => {
    const isEmpty = method === 'HEAD' || response.statusCode === 304;
    onAnswer({
      path,
      status: response.statusCode,
      bytes: isEmpty ? 0 : Number(response.getHeader('content-length') ?? 0),
      type: String(response.getHeader('content-type') ?? '')
    });
  });
}
