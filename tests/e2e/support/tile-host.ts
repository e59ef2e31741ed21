import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One square of 256 pixels would do; MapLibre stretches a single one. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwAEGQHxbrCNpAAAAABJRU5ErkJggg==',
  'base64'
);

/** A small tile server of one test, on a port of its own. */
export interface TileHost {
  readonly template: string;
  /** `z/x/y` of every tile that was asked for. */
  readonly asked: readonly string[];
  /** From now on it answers that something is wrong. */
  fail(): void;
  close(): Promise<void>;
}

export async function openTileHost(): Promise<TileHost> {
  const asked: string[] = [];
  let status = 200;
  const server: Server = createServer((request, response) => {
    asked.push((request.url ?? '').replace(/^\/|\.png$/g, ''));
    response.writeHead(status, { 'content-type': 'image/png', 'access-control-allow-origin': '*' });
    response.end(status === 200 ? PIXEL : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    template: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`,
    asked,
    fail: () => (status = 500),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      })
  };
}
