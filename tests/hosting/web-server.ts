import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { close, listen } from '../../src/cli/loopback';

/** A web server as our recipe sets it up. */
export interface WebServer {
  /** Without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What an administrator decides, and a place for the server's own files. */
interface Setting {
  readonly port: number;
  /** The folder that it shows. */
  readonly shown: string;
  /** The sub-path that the site lies under, with slashes at both ends; `/`: none. */
  readonly base: string;
  readonly own: string;
  /** Where `npm run relay` answers on this machine, if phones may follow a talk. */
  readonly relayPort?: number | undefined;
}

type Start = (program: string, setting: Setting) => ChildProcess;

const RECIPES = 'src/hosting';

/** A recipe with what an administrator changes in it; throws where the recipe says it in other words. */
function adapted(file: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      return text.replaceAll(from, () => to);
    },
    readFileSync(join(RECIPES, file), 'utf8')
  );
}

/** The line that passes talks on, as an administrator takes its # away. */
const withRelay = (line: string, port: number | undefined): Readonly<Record<string, string>> =>
  port === undefined ? {} : { [`# ${line}`]: line.replace('8790', String(port)) };

/** What Debian's /etc/nginx/nginx.conf has around a file of conf.d, on paths of our own. */
const nginxAround = (site: string, own: string): string =>
  [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `worker_processes 2; daemon off; pid ${own}/pid; error_log ${own}/errors;`,
    'events { worker_connections 1024; }',
    `http { access_log off; sendfile on; tcp_nopush on;`,
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${own}/${each};`
    ),
    site,
    '}'
  ].join('\n');

const STARTS: Readonly<Record<'nginx' | 'caddy', Start>> = {
  nginx(program, { port, shown, base, own, relayPort }) {
    const site = adapted('nginx.conf', {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'root /srv/atlas/current;': `root ${shown};`,
      '/404.html;': `${base}404.html;`,
      'include mime.types;': 'include /etc/nginx/mime.types;',
      ...withRelay('location /relay/ { proxy_pass http://127.0.0.1:8790;', relayPort)
    });
    writeFileSync(join(own, 'nginx.conf'), nginxAround(site, own));
    return spawn(program, ['-p', own, '-e', join(own, 'errors'), '-c', join(own, 'nginx.conf')]);
  },
  caddy(program, { port, shown, base, own, relayPort }) {
    const site = adapted('Caddyfile', {
      ':80 {': `http://127.0.0.1:${port} {`,
      'root * /srv/atlas/current': `root * ${shown}`,
      'rewrite * /404.html': `rewrite * ${base}404.html`,
      ...withRelay('reverse_proxy /relay/* 127.0.0.1:8790', relayPort)
    });
    writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    const env = { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
    return spawn(program, ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')], { env });
  }
};

export type Kind = keyof typeof STARTS;
export const KINDS = Object.keys(STARTS) as Kind[];

/** Where a server is installed; undefined where it is not. Debian keeps nginx out of a user's path. */
export function installed(kind: Kind): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const path = folders.map((folder) => join(folder, kind)).find((each) => existsSync(each));
  return path && spawnSync(path, [kind === 'nginx' ? '-v' : 'version']).status === 0 ? path : undefined;
}

/** Starts a server on a free port of this machine alone; rejects with what it said where it does not answer. */
export async function startServer(
  kind: Kind,
  shown: string,
  own: string,
  { base = '/', relayPort }: Partial<Pick<Setting, 'base' | 'relayPort'>> = {}
): Promise<WebServer> {
  const program = installed(kind);
  if (!program) throw new Error(`${kind} is not installed`);
  mkdirSync(own, { recursive: true });
  const port = await freePort();
  const server = STARTS[kind](program, { port, shown, base, own, relayPort });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part) => said.push(String(part)));
  const ended = new Promise<void>((done) => server.once('close', () => done()));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    if (await answers(url)) return { url, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error(`${kind} does not answer: ${said.join('')}`);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false
  );

async function freePort(): Promise<number> {
  const probe = createServer();
  await listen(probe, 0);
  const { port } = probe.address() as AddressInfo;
  await close(probe);
  return port;
}
