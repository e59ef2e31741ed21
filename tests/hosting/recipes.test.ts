import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { close, listen } from '../../src/cli/loopback';
import { precompress } from '../../src/cli/precompress.js';
import { talkAddress } from '../../src/lib/domain/talk-place';
import { createRelay } from '../../src/relay/relay';
import { hear } from '../relay/phone';
import { installed, KINDS, startServer, type WebServer } from './web-server';

const place = mkdtempSync(join(tmpdir(), 'atlas-hosting-'));
const site = join(place, 'site');
afterAll(() => rmSync(place, { recursive: true }));

const CODE = '_app/immutable/chunks/a1b2.js';
const LONG = '// 余杭\n'.repeat(400);
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><title>首页</title>${'<p>余杭</p>'.repeat(300)}`,
  '404.html': '<!doctype html><title>没有这一页</title>',
  'stories/yuhang/index.html': '<!doctype html><title>故事</title>',
  'embed/stories/yuhang/index.html': '<!doctype html><title>框里的故事</title>',
  'en/embed/stories/yuhang/index.html': '<!doctype html><title>A story in a frame</title>',
  'no-page/data.json': '{}',
  [CODE]: LONG,
  [`en/${CODE}`]: LONG,
  'manifest.webmanifest': '{}',
  'geo.geojson': '{}',
  'data.csv': '\uFEFF区,数\n',
  'land.pmtiles': 'PMTiles, of which a part is asked for'
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  await precompress(site);
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** As it comes over the line: `fetch` would follow, and unpack. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(parts)
        })
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}

// A machine without the server says that it was skipped: the recipe cannot be judged there.
for (const kind of KINDS)
  describe.skipIf(!installed(kind))(`the site behind ${kind}, set up by our recipe`, () => {
    let server: WebServer;
    beforeAll(async () => {
      server = await startServer(kind, site, join(place, kind));
    });
    afterAll(() => server.stop());
    const at = (path: string, headers?: Record<string, string>): Promise<Answer> =>
      ask(`${server.url}/${path}`, headers);

    it('shows a page, asked for again each time, and says 304 where nothing changed', async () => {
      const page = await at('stories/yuhang/');
      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
      expect(page.headers['cache-control']).toBe('no-cache');
      const again = await at('stories/yuhang/', { 'If-None-Match': page.headers['etag'] ?? 'none' });
      expect(again.status).toBe(304);
    });

    it('lets what carries a hash in its name be kept for good, in every edition', async () => {
      for (const path of [CODE, `en/${CODE}`])
        expect((await at(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    });

    it('leads a folder without its slash to that with it, on the same host, with what stood behind', async () => {
      const moved = await at('stories/yuhang?indicator=gdp');
      expect([301, 302, 307, 308]).toContain(moved.status);
      // Caddy names the last part alone.
      const to = new URL(moved.headers['location'] ?? '', `${server.url}/stories/yuhang`);
      expect(to.href).toBe(`${server.url}/stories/yuhang/?indicator=gdp`);
    });

    it('answers what is missing, and a folder without a page, with our page and a 404', async () => {
      for (const path of ['stories/nowhere/', 'no-page/', '_app/immutable/chunks/gone.js']) {
        const { status, headers, body } = await at(path);
        expect([path, status, body.toString()]).toEqual([path, 404, FILES['404.html']]);
        // What is missing may come with the next version.
        expect(headers['cache-control']).toBe('no-cache');
      }
    });

    it('sends what the build has compressed as it lies there', async () => {
      const { headers, body } = await at(CODE, { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers['vary']).toMatch(/accept-encoding/i);
      expect(body.equals(readFileSync(join(site, `${CODE}.gz`)))).toBe(true);
      expect((await at(CODE)).body.toString()).toBe(FILES[CODE]);
    });

    it('adds what a page cannot say of itself, to every answer', async () => {
      for (const path of ['', CODE, 'nowhere']) {
        const { headers } = await at(path);
        expect(headers).toMatchObject({
          'content-security-policy': "object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
          'referrer-policy': 'strict-origin-when-cross-origin',
          'x-content-type-options': 'nosniff'
        });
      }
    });

    it('lets other sites frame what is made for it, in every edition, and nothing else', async () => {
      const framers = async (path: string): Promise<string | undefined> =>
        /frame-ancestors (.*)$/.exec((await at(path)).headers['content-security-policy'] ?? '')?.[1];
      expect(await framers('embed/stories/yuhang/')).toBe('*');
      expect(await framers('en/embed/stories/yuhang/')).toBe('*');
      expect(await framers('stories/yuhang/')).toBe("'self'");
      expect((await at('embed/stories/yuhang/')).headers['x-frame-options']).toBeUndefined();
    });

    it('names the types that browsers ask for', async () => {
      const types = {
        [CODE]: /^(text|application)\/javascript/,
        'manifest.webmanifest': /^application\/manifest\+json/,
        'geo.geojson': /^application\/geo\+json/,
        'data.csv': /^text\/csv; ?charset=utf-8/i
      };
      for (const [path, type] of Object.entries(types))
        expect((await at(path)).headers['content-type'], path).toMatch(type);
    });

    it('sends the part of a packed map that is asked for', async () => {
      const { status, body } = await at('land.pmtiles', { Range: 'bytes=0-6' });
      expect([status, body.toString()]).toEqual([206, 'PMTiles']);
    });

    it('passes a talk on to the phones that follow it, as it goes', async () => {
      const relay = createRelay();
      const behind = createServer(
        (asked, answer) => void (relay(asked, answer) || answer.writeHead(404).end())
      );
      await listen(behind, 0);
      const relayPort = (behind.address() as AddressInfo).port;
      const inFront = await startServer(kind, site, join(place, `${kind}-relay`), { relayPort });
      const address = talkAddress('/relay/', 'abcd2345', `${inFront.url}/stories/yuhang/`);
      const tell = async (step: string): Promise<unknown> => {
        const headers = { authorization: `Bearer ${'k'.repeat(32)}` };
        const body = JSON.stringify({ story: 'yuhang', step });
        const answer = await fetch(address, { method: 'PUT', headers, body });
        return answer.json();
      };
      try {
        await tell('who');
        const phone = hear(address, 2);
        // A stream that is held back would never bring the second place: the talk goes on until it is heard.
        await vi.waitFor(async () => expect(await tell('who')).toEqual({ listeners: 1 }), 10_000);
        await tell('answer');
        expect(await phone).toEqual(
          ['who', 'answer'].map((step) => `data: {"story":"yuhang","step":"${step}"}`)
        );
        expect((await ask(`${inFront.url}/stories/yuhang/`)).status).toBe(200);
      } finally {
        await inFront.stop();
        behind.closeAllConnections();
        await close(behind);
      }
    });

    it('lies below a sub-path where the folder that is shown has it as a folder', async () => {
      const shown = join(place, `${kind}-www`);
      mkdirSync(shown);
      symlinkSync(site, join(shown, 'atlas'));
      const below = await startServer(kind, shown, join(place, `${kind}-below`), { base: '/atlas/' });
      try {
        const asked = await Promise.all(
          ['/atlas/', '/atlas/stories/yuhang', `/atlas/${CODE}`, '/atlas/nowhere/'].map((path) =>
            ask(below.url + path)
          )
        );
        expect(asked.map(({ status }) => (status === 308 ? 301 : status))).toEqual([200, 301, 200, 404]);
        expect(asked[1]?.headers['location']).toMatch(
          /^(\/atlas\/stories\/)?yuhang\/$|^\/atlas\/stories\/yuhang\/$/
        );
        expect(asked[2]?.headers['cache-control']).toMatch(/immutable/);
        expect(asked[3]?.body.toString()).toBe(FILES['404.html']);
      } finally {
        await below.stop();
      }
    });
  });
