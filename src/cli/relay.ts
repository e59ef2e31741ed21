import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { createRelay } from '../relay/relay';
import { SITE } from '../site.js';
import { listen, LOOPBACK } from './loopback';
import { serve } from './serve';

/**
 * `npm run relay`: tells the phones of those who listen at which step a talk is. Alone on this machine, behind a web
 * server; `--site` serves the built site too, `--host 0.0.0.0` for every machine that reaches this one.
 */
const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '8790' },
    host: { type: 'string', default: LOOPBACK },
    site: { type: 'boolean', default: false }
  }
});
const { host } = options;
const port = Number(options.port);

function stop(chinese: string, english: string): never {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`--port ${options.port} 不是端口号`, `--port ${options.port} is not a port number`);
if (options.site && !existsSync(`${SITE.out}/index.html`))
  stop(`${SITE.out} 里没有网站：先 npm run build`, `There is no site in ${SITE.out}: npm run build first`);

/** Where others find it: this machine's own addresses, where it answers on all of them. */
function addressesOf(open: number): string[] {
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const hosts =
    host === '0.0.0.0' ? own.flatMap(({ family, address }) => (family === 'IPv4' ? [address] : [])) : [host];
  return hosts.map((each) => `http://${each}:${open}/`);
}

async function open(): Promise<number> {
  const relay = createRelay();
  if (options.site) {
    const { url } = await serve({ folder: SITE.out, port, host, compress: true, relay });
    return Number(new URL(url).port);
  }
  const server = createServer((request, response) => {
    if (!relay(request, response)) response.writeHead(404).end();
  });
  await listen(server, port, host);
  return (server.address() as AddressInfo).port;
}

try {
  const addresses = addressesOf(await open());
  if (options.site) console.log('网站和讲解的转发 · The site, and the relay of its talks:');
  else console.log('讲解的转发 · The relay of talks:');
  for (const address of addresses) console.log(options.site ? address : `${address}relay/`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') stop(`端口 ${port} 已被占用`, `Port ${port} is in use`);
  if (code === 'EADDRNOTAVAIL') stop(`这台机器没有地址 ${host}`, `This machine has no address ${host}`);
  throw error;
}
