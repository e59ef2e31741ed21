import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ROUTES,
  type ChangedFile,
  type MadeFailure,
  type Opened,
  type Refusal,
  type SaveAnswer
} from '../../editor/protocol';
import { close, listen } from '../loopback';
import { readStore } from './content-store';
import { Guard, isOurs } from './guard';
import { isMakeAsked } from './make-asked';
import type { Maker } from './make';
import { typeOf, type PageFiles } from './page-files';
import { saveChanges, type Store } from './save';

export interface Desk extends Store {
  /** The geometry's files as JSON, by path. */
  readonly geoFiles: Opened['geo'];
  /** Pages and scripts, by path; none of them holds any content. */
  readonly pages: PageFiles;
  readonly make: Maker;
  /** 0 takes a free one. */
  readonly port: number;
  /** An address was used up: here is the one for the next window. */
  readonly onAddress?: (address: string) => void;
}

export interface ServedDesk {
  /** Opens the editor once. */
  readonly address: () => string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** All content is 3 MB: more than that is no save of ours. */
const LIMIT_BYTES = 16_000_000;

/** Nothing from elsewhere, and nothing elsewhere: the page works with the cable out. */
const POLICY = [
  "default-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'self'",
  "form-action 'none'",
  "base-uri 'none'"
].join(';');

/** Serves the editor on this machine alone; rejects with the system's error where the port is taken. */
export async function serveDesk(desk: Desk): Promise<ServedDesk> {
  const guard = new Guard();
  let origin = '';
  const isMaking = { now: false };
  const addressNow = (): string => `${origin}${ROUTES.page}#${guard.token}`;
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    void answer(request, { desk, guard, origin, addressNow, isMaking, gone: gone.signal })
      .catch((): Answer => refuse(500, 'not-understood'))
      .then((made) => send(response, made));
  });
  await listen(server, desk.port);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address: addressNow, origin, close: () => close(server) };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** As what a browser saves it. */
  readonly name?: string;
}

interface Context {
  readonly desk: Desk;
  readonly guard: Guard;
  readonly origin: string;
  readonly addressNow: () => string;
  readonly isMaking: { now: boolean };
  /** Whoever asked waits no longer. */
  readonly gone: AbortSignal;
}

async function answer(request: IncomingMessage, context: Context): Promise<Answer> {
  const { desk, guard, origin } = context;
  const { method = '', url = '/' } = request;
  if (request.headers.host !== new URL(origin).host) return refuse(403, 'not-ours');
  const { pathname } = new URL(url, origin);
  const page = desk.pages.get(pathname);
  if (method === 'GET' && page !== undefined)
    return { status: 200, type: typeOf(nameOf(pathname)), body: page };
  if (!isOurs(request, origin)) return refuse(403, 'not-ours');
  if (method === 'POST' && pathname === ROUTES.enter) return enter(request, context);
  if (!guard.hasKey(request)) return refuse(403, 'not-ours');
  if (method === 'GET' && pathname === ROUTES.content)
    return toJson(200, { ...readStore(desk.folder), geo: desk.geoFiles } satisfies Opened);
  if (method === 'POST' && pathname === ROUTES.save) return save(request, desk);
  if (method === 'POST' && pathname === ROUTES.make) return make(request, context);
  return refuse(404, 'not-understood');
}

const nameOf = (path: string): string =>
  path === ROUTES.page || path === ROUTES.preview ? 'page.html' : path;

async function enter(request: IncomingMessage, { desk, guard, addressNow }: Context): Promise<Answer> {
  const { token } = (await readJson(request)) as { token?: unknown };
  const key = typeof token === 'string' ? guard.enter(token) : undefined;
  if (key === undefined) return refuse(403, 'not-ours');
  desk.onAddress?.(addressNow());
  return toJson(200, { key });
}

async function save(request: IncomingMessage, desk: Desk): Promise<Answer> {
  const asked = await readJson(request).catch((error: unknown) => error);
  if (asked instanceof RangeError) return refuse(413, 'too-large');
  const changed = toChanged(asked);
  if (!changed) return refuse(400, 'not-understood');
  // Nothing waits in between: two saves are one after the other.
  const made = saveChanges(changed, desk);
  return toJson(STATUS[made.kind], made);
}

/** One thing at a time: two would only wait for each other. */
async function make(request: IncomingMessage, { desk, isMaking, gone }: Context): Promise<Answer> {
  const asked = await readJson(request).catch(() => undefined);
  if (!isMakeAsked(asked)) return refuse(400, 'not-understood');
  if (isMaking.now) return toJson(409, { kind: 'busy' } satisfies MadeFailure);
  isMaking.now = true;
  try {
    const made = await desk.make(asked, gone);
    if (made.kind === 'built') return toJson(200, made);
    if (made.kind !== 'made') return toJson(500, made);
    return { status: 200, type: 'application/octet-stream', body: made.bytes, name: made.name };
  } finally {
    isMaking.now = false;
  }
}

const STATUS: Readonly<Record<SaveAnswer['kind'], number>> = {
  saved: 200,
  'changed-elsewhere': 409,
  problems: 422,
  refused: 400
};

/** What a page sent, if it is what our page sends. */
function toChanged(asked: unknown): ChangedFile[] | undefined {
  const list = (asked as { changed?: unknown } | null)?.changed;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const files = list.filter(isChanged);
  return files.length === list.length ? files : undefined;
}

function isChanged(each: unknown): each is ChangedFile {
  const { file, text, was } = (each ?? {}) as Record<string, unknown>;
  return typeof file === 'string' && typeof text === 'string' && (was === null || typeof was === 'string');
}

/** Rejects with a RangeError where more comes than a save can be. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new RangeError('too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

const toJson = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json;charset=utf-8',
  body: JSON.stringify(value)
});

const refuse = (status: number, why: Refusal): Answer =>
  toJson(status, { kind: 'refused', why } satisfies SaveAnswer);

function send(response: ServerResponse, { status, type, body, name }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(name === undefined
      ? {}
      : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }),
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff'
  });
  response.end(body);
}
