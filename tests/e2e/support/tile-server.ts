import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, listen } from '../../../src/cli/loopback';

const TILE = readFileSync('tests/fixtures/tiny-county/content/stories/harbour.png');

/** Answers for a host of tiles that no test may ask. */
export interface TileServer {
  /** What has been asked of it, in order. */
  readonly asked: readonly URL[];
  /** From now on it says that something is wrong with it. */
  fail(): void;
  close(): Promise<void>;
}

/** Starts a server of tiles on this machine; what the page asks of `hosts` goes there, with address and headers kept. */
export async function serveTiles(page: Page, hosts: RegExp): Promise<TileServer> {
  const asked: URL[] = [];
  let status = 200;
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'image/png', 'access-control-allow-origin': '*' });
    response.end(status === 200 ? TILE : undefined);
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  await page.route(hosts, async (route) => {
    const address = new URL(route.request().url());
    asked.push(address);
    const response = await route.fetch({
      url: `http://127.0.0.1:${port}${address.pathname}${address.search}`
    });
    await route.fulfill({ response });
  });
  return {
    asked,
    fail: () => (status = 500),
    close: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      server.closeAllConnections();
      await close(server);
    }
  };
}
