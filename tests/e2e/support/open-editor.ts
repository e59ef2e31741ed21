import { expect, type FrameLocator, type Page } from '@playwright/test';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { COMMANDS } from '../../../src/cli/commands';
import type { Asked, Told } from '../../runner/editor-host';
import { TINY_COUNTY } from '../../runner/tiny-sites';

/** A site to edit: where its content and its geometry lie. */
interface EditedSite {
  readonly content: string;
  readonly geo: string;
}

const THIS_SITE: EditedSite = { content: 'src/content', geo: 'static/geo' };
/** The county of squares: small stories, checked in a moment. */
export const COUNTY_SITE: EditedSite = {
  content: `${TINY_COUNTY.folder}/content`,
  geo: `${TINY_COUNTY.folder}/geo`
};

/** The editor on a copy of a site. */
export interface OpenedEditor {
  /** To be used once. */
  readonly address: string;
  readonly content: string;
  /** Where it builds the site to. */
  readonly out: string;
  readonly close: () => Promise<void>;
}

/** Files of its content that are other than the site's own, by what they hold of theirs. */
type Others = Readonly<Record<string, (own: string) => string>>;

export async function startEditor(site = THIS_SITE, others: Others = {}): Promise<OpenedEditor> {
  const folder = copyOf(site, others);
  const { address } = await askHost({ open: folder });
  return toOpened(folder, address, () => askHost({ close: folder }));
}

/** `npm run edit` itself, in a process of its own: it makes stories and sites, and speaks English where it is asked to. */
export async function startEditCommand(
  site = THIS_SITE,
  others: Others = {},
  /** Of its own words. */
  language: 'zh' | 'en' = 'zh'
): Promise<OpenedEditor> {
  const folder = copyOf(site, others);
  const server = spawn(process.execPath, [...COMMANDS.tsx, 'src/cli/edit.ts'], {
    env: {
      ...process.env,
      ATLAS_SITE: folder,
      ATLAS_OUT: outOf(folder),
      ATLAS_TEST: '1',
      PORT: '0',
      ATLAS_LANG: language
    }
  });
  return toOpened(folder, await firstAddress(server), async () => {
    server.kill();
    await new Promise((done) => server.once('close', done));
  });
}

function copyOf(site: EditedSite, others: Others): string {
  const folder = mkdtempSync(join(tmpdir(), 'edit-'));
  cpSync(site.content, join(folder, 'content'), { recursive: true });
  for (const [file, toOther] of Object.entries(others)) {
    const path = join(folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, toOther(existsSync(path) ? readFileSync(path, 'utf8') : ''));
  }
  cpSync(site.geo, join(folder, 'geo'), { recursive: true });
  return folder;
}

const outOf = (folder: string): string => join(folder, 'build');

function toOpened(folder: string, address: string, end: () => Promise<unknown>): OpenedEditor {
  return {
    address,
    out: outOf(folder),
    content: join(folder, 'content'),
    close: async () => {
      await end();
      rmSync(folder, { recursive: true });
    }
  };
}

let host: ChildProcess | undefined;

/** The one of this worker, which ends with it. */
function ownHost(): ChildProcess {
  if (host?.connected) return host;
  host = fork('tests/runner/editor-host.ts', { execArgv: ['--import', 'tsx'] });
  return host;
}

function askHost(asked: Asked): Promise<Told> {
  const asks = ownHost();
  return new Promise<Told>((done, fail) => {
    const hear = (told: Told): void => {
      if (told.folder !== Object.values(asked)[0]) return;
      asks.off('message', hear);
      asks.off('exit', lose);
      done(told);
    };
    const lose = (code: number | null): void => fail(new Error(`the editors' host ended with ${code}`));
    asks.on('message', hear);
    asks.once('exit', lose);
    asks.send(asked);
  });
}

function firstAddress(server: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((done, fail) => {
    const hear = (chunk: Buffer): void => {
      told += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]+/.exec(told)?.[0];
      if (address) done(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => fail(new Error(told)));
  });
}

/** The engine of the live map, as the editor's own pages name its file. */
const ENGINE = '*/assets/gl-*.js';

/** `drawn`: the preview's map is the drawing that every map is at first, and stays it; `live`: it comes to life. */
export type PreviewMap = 'drawn' | 'live';

/**
 * The editor with nothing but its own server to ask; what it asks elsewhere is listed. A live map is drawn by the processor,
 * in each step that is passed: it is given to those tests alone that ask something of it.
 */
export async function openEditor(
  page: Page,
  { address }: OpenedEditor,
  map: PreviewMap = 'drawn'
): Promise<{ readonly elsewhere: string[] }> {
  const elsewhere: string[] = [];
  const own = new URL(address).origin;
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== own) elsewhere.push(request.url());
  });
  if (map === 'drawn') await keepFrom(page, ENGINE);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  return { elsewhere };
}

/** By the browser itself: a route would ask this process about each of the editor's hundred files. */
async function keepFrom(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: [url] });
}

export const storyIn = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Each deliberate act on one thing is one. */
export class Operations {
  count = 0;

  async do(act: () => Promise<unknown>): Promise<void> {
    this.count += 1;
    await act();
  }
}

/** Lines gone and lines come, as `git diff --no-index` counts them, of all files of two folders. */
export function linesChanged(before: string, after: string): { gone: string[]; come: string[] } {
  const told = { gone: [] as string[], come: [] as string[] };
  for (const file of filesIn(after)) {
    const [old, now] = [before, after].map((folder) => readFileSync(join(folder, file), 'utf8').split('\n'));
    told.gone.push(...(old ?? []).filter((line) => !now?.includes(line)).map((line) => `${file}: ${line}`));
    told.come.push(...(now ?? []).filter((line) => !old?.includes(line)).map((line) => `${file}: ${line}`));
  }
  return told;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yml|csv)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
