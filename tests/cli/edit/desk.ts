import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDesk, type ServedDesk } from '../../../src/cli/edit/desk-server';
import type { Maker } from '../../../src/cli/edit/make';
import { KEY_HEADER, ROUTES, type Opened, type SaveAnswer } from '../../../src/editor/protocol';
import { geodata } from '../../fixtures/tiny-site/tiny-site';

/** The editor's server on a copy of tiny-county. */
export interface TinyDesk {
  readonly served: ServedDesk;
  readonly content: string;
  readonly history: string;
  readonly close: () => Promise<void>;
}

export async function openTinyDesk(make: Maker = async () => ({ kind: 'busy' })): Promise<TinyDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const content = join(folder, 'content');
  const history = join(folder, 'history');
  cpSync('tests/fixtures/tiny-county/content', content, { recursive: true });
  const served = await serveDesk({
    folder: content,
    geo: geodata,
    geoFiles: { 'manifest.json': {} },
    history,
    now: () => new Date('2026-11-27T08:00:00Z'),
    pages: new Map([[ROUTES.page, '<!doctype html>']]),
    make,
    port: 0
  });
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(folder, { recursive: true });
  };
  return { served, content, history, close };
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

interface Call {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request with exactly these headers: fetch would not let Host and Origin be others. */
export function call(
  { served }: TinyDesk,
  path: string,
  { method = 'GET', body = '', headers = {} }: Call
): Promise<Reply> {
  const { port, host } = new URL(served.origin);
  return new Promise((done, fail) => {
    const sent = request(
      { port, host: '127.0.0.1', path, method, headers: { host, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const isJson = String(response.headers['content-type']).startsWith('application/json');
          done({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text });
        });
      }
    );
    sent.once('error', fail);
    sent.end(body);
  });
}

/** What the page's own script sends. */
export const ours = ({ served }: TinyDesk, key?: string): Record<string, string> => ({
  origin: served.origin,
  'content-type': 'application/json',
  ...(key === undefined ? {} : { [KEY_HEADER]: key })
});

export async function enter(desk: TinyDesk): Promise<string> {
  const token = new URL(desk.served.address()).hash.slice(1);
  const { body } = await call(desk, ROUTES.enter, {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: ours(desk)
  });
  return (body as { readonly key: string }).key;
}

export async function opened(desk: TinyDesk, key: string): Promise<Opened> {
  return (await call(desk, ROUTES.content, { headers: ours(desk, key) })).body as Opened;
}

export async function save(
  desk: TinyDesk,
  key: string,
  changed: unknown
): Promise<{ status: number; answer: SaveAnswer }> {
  const { status, body } = await call(desk, ROUTES.save, {
    method: 'POST',
    body: JSON.stringify({ changed }),
    headers: ours(desk, key)
  });
  return { status, answer: body as SaveAnswer };
}

export const textOf = ({ content }: TinyDesk, file: string): string =>
  readFileSync(join(content, file), 'utf8');
