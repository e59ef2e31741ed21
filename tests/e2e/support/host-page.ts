import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const FOLDER = 'tests/fixtures/host-pages';

export interface HostPage {
  /** On a host of its own: another site than the one that is framed. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a page of another site, with a policy that lets in nothing but the site at `origin`: no style and no script that
 * stands in the markup. `steps` are those that its paragraphs speak of.
 */
export async function serveHostPage(
  frame: string,
  { origin, steps = ['', ''] }: { readonly origin: string; readonly steps?: readonly [string, string] }
): Promise<HostPage> {
  const page = readFileSync(`${FOLDER}/cms.html`, 'utf8')
    .replace('<!--frame-->', () => frame)
    .replace('{step-1}', steps[0])
    .replace('{step-2}', steps[1]);
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; script-src ${origin}; frame-src ${origin}`;
  const server = createServer(({ url }, response) => {
    const isPage = url === '/';
    const type = isPage ? 'text/html' : url === '/cms.css' ? 'text/css' : null;
    if (!type) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
    response.end(isPage ? page : readFileSync(`${FOLDER}/cms.css`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
