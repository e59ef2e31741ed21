import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contentDesk } from '../../../src/lib/server/library/content-desk';

const folder = mkdtempSync(join(tmpdir(), 'content-desk-'));
const FILE = join(folder, 'content/figures/county.csv');
let server: ViteDevServer;
let address = '';

beforeAll(async () => {
  for (const part of ['content', 'geo'])
    cpSync(`tests/fixtures/tiny-county/${part}`, join(folder, part), { recursive: true });
  // Which keeps the plugin out of the servers of other tests.
  vi.stubEnv('VITEST', undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    cacheDir: join(folder, '.vite'),
    optimizeDeps: { noDiscovery: true },
    plugins: [
      contentDesk({ content: join(folder, 'content'), geo: join(folder, 'geo') }),
      {
        name: 'the site’s own pages',
        configureServer: (each) => () =>
          void each.middlewares.use((_request, response) => void response.end('the page'))
      }
    ]
  });
  await server.listen(0);
  address = `http://localhost:${(server.httpServer?.address() as AddressInfo).port}/`;
}, 180_000);

afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const open = async (accept = 'text/html'): Promise<[status: number, text: string]> => {
  const response = await fetch(address, { headers: { accept } });
  return [response.status, await response.text()];
};

/** Saves the file as an editor would, and waits until the server has seen it. */
async function save(text: string, expected: number): Promise<string> {
  writeFileSync(FILE, text);
  return vi.waitFor(
    async () => {
      const [status, page] = await open();
      expect(status).toBe(expected);
      return page;
    },
    { timeout: 60_000, interval: 200 }
  );
}

it('shows the page of right content, the Chinese report of a slip with file and line, and the page again', async () => {
  const right = readFileSync(FILE, 'utf8');
  expect(await open()).toEqual([200, 'the page']);
  const report = await save(right.replace(/^(a-gdp-2021,\d+,new,)gdp,/m, '$1gpd,'), 500);
  expect(report).toContain('<html lang="zh');
  expect(report).toContain('没有指标「gpd」');
  expect(report).toMatch(/content\/figures\/county\.csv<[^]*第 8 行/);
  // What loads it anew when the slip is mended.
  expect(report).toContain('@vite/client');
  expect(await open('*/*'), 'what is no page is answered as ever').toEqual([200, 'the page']);
  expect(await save(right, 200)).toBe('the page');
}, 180_000);
