import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../src/cli/serve';
import { TINY_COUNTY } from '../../runner/tiny-sites';
import { test as base } from './test';

const BUILD = TINY_COUNTY.out;

/** A host of its own for one test, which can publish other versions of the site and go away. */
export interface Host {
  readonly url: string;
  /** The built site again, saying that it is another version; `prelude` runs first in its service worker. */
  publish(version: string, prelude?: string): void;
  /** From now on nobody answers. */
  goAway(): Promise<void>;
}

export const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its first argument
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
    const current = join(folder, 'current');
    symlinkSync(join(process.cwd(), BUILD), current);
    const site = await serve({ folder: current });
    const publish = (version: string, prelude = ''): void => {
      const copy = join(folder, version);
      copySite(copy, version, prelude);
      unlinkSync(current);
      symlinkSync(copy, current);
    };
    await use({ url: site.url, publish, goAway: site.close });
    await site.close().catch(() => undefined);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url)
});

function copySite(folder: string, version: string, prelude: string): void {
  cpSync(BUILD, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const { version: built } = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8')) as {
    version: string;
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.html$|^service-worker\.js$|^_app.version\.json$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(built, version);
    writeFileSync(join(folder, file), file === 'service-worker.js' ? prelude + text : text);
  }
}
