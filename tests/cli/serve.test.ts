import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRelay } from '../../src/relay/relay';
import { serve, type Answer, type Served } from '../../src/cli/serve';

const LONG = '图'.repeat(2000);
let folder: string;
let root: Served;
let below: Served;
const answers: Answer[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site/stories/湖'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), LONG);
  writeFileSync(join(folder, 'site/index.html.br'), brotliCompressSync(LONG));
  writeFileSync(join(folder, 'site/stories/湖.txt'), '湖');
  writeFileSync(join(folder, 'site/stories/湖/index.html'), 'lake');
  writeFileSync(join(folder, 'site/404.html'), 'not here');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  root = await serve({
    folder: join(folder, 'site'),
    compress: true,
    onAnswer: (answer) => answers.push(answer)
  });
  below = await serve({ folder: join(folder, 'site'), base: '/some/where/' });
});

afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

/** Without fetch's tidying of paths. */
const statusOf = (served: Served, path: string): Promise<number | undefined> =>
  new Promise((done) =>
    get({ port: new URL(served.url).port, path }, (response) => done(response.resume().statusCode))
  );

describe('a static host', () => {
  test('answers a folder with its page, and sends to the slash first', async () => {
    const response = await fetch(`${root.url}stories/湖?a=1`);
    expect(response.url).toBe(`${root.url}stories/${encodeURIComponent('湖')}/?a=1`);
    expect(await response.text()).toBe('lake');
  });

  test('answers what is missing with the 404 page and status 404', async () => {
    const response = await fetch(`${root.url}nowhere/`);
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%zz', '/a%00b', '//x/'])(
    'never leaves its folder: %s',
    async (path) => expect(await statusOf(root, path)).toBe(404)
  );

  test.each(['//', '//[', '/%', '/?%', 'a://[', '*', `/${'x'.repeat(9000)}`])(
    'answers, and goes on answering, whatever is asked: %s',
    async (path) => {
      const relayed = await serve({ folder: join(folder, 'site'), relay: createRelay() });
      try {
        expect([200, 400, 404]).toContain(await statusOf(relayed, path));
        expect(await statusOf(relayed, '/')).toBe(200);
      } finally {
        await relayed.close();
      }
    }
  );

  test('sends what the build compressed, and reports the bytes that it sent', async () => {
    const response = await fetch(root.url, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe(LONG);
    await expect.poll(() => answers.at(-1)).toMatchObject({ path: '/', status: 200 });
    expect(answers.at(-1)!.bytes).toBeLessThan(200);
  });

  test('sends nothing again that the client still has, and no body for HEAD', async () => {
    const url = `${root.url}stories/${encodeURIComponent('湖')}/`;
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    const head = await fetch(url, { method: 'HEAD' });
    expect([again.status, head.status]).toEqual([304, 200]);
    // Told when the last byte is out: later than the client knows, and not in the order of asking.
    const sent = () => answers.flatMap(({ path, bytes }) => (url.endsWith(path) ? [bytes] : []));
    await expect.poll(() => sent().sort().slice(0, 2), { timeout: 10_000 }).toEqual([0, 0]);
  });

  test('says how plain text is encoded', async () => {
    const response = await fetch(`${root.url}stories/湖.txt`);
    expect(response.headers.get('content-type')).toContain('charset=utf-8');
    expect(await response.text()).toBe('湖');
  });

  test('sends plain bytes to who asks for no compression', async () => {
    const response = await fetch(root.url, { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-length')).toBe('6000');
  });
});

describe('under a sub-path', () => {
  test('the site is there and nowhere else', async () => {
    expect((await fetch(`${below.url}stories/湖/`)).status).toBe(200);
    expect(await statusOf(below, '/')).toBe(404);
    expect(await statusOf(below, '/some/wherever/')).toBe(404);
  });

  test('redirects stay below it', async () => {
    expect((await fetch(below.url.slice(0, -1))).url).toBe(below.url);
    expect((await fetch(`${below.url}stories/湖`)).url).toContain('/some/where/stories/');
  });
});

describe('a port that is taken', () => {
  test('rejects with the code that says so', async () => {
    const port = Number(new URL(root.url).port);
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
