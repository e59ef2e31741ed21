import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installed, startServer } from './web-server';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-deploy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site of one page that asks for the script of its own version. */
function buildOf(version: number): string {
  const build = join(folder, 'build');
  rmSync(build, { recursive: true, force: true });
  mkdirSync(join(build, '_app/immutable'), { recursive: true });
  writeFileSync(join(build, 'index.html'), `<script src="_app/immutable/${version}.js"></script>`);
  writeFileSync(join(build, '404.html'), 'gone');
  writeFileSync(join(build, `_app/immutable/${version}.js`), `version ${version}`);
  return build;
}

const deploy = (build: string) =>
  spawnSync('sh', ['src/hosting/deploy.sh', build, join(folder, 'place')], { encoding: 'utf8' });
const shown = (path: string): string => readFileSync(join(folder, 'place/current', path), 'utf8');

describe.skipIf(process.platform !== 'linux')('laying out a new version', () => {
  it('shows it, and keeps the scripts of the one before for pages that are open', () => {
    for (const version of [1, 2, 3]) expect(deploy(buildOf(version)).status).toBe(0);
    expect(shown('index.html')).toContain('3.js');
    expect([1, 2, 3].map((version) => shown(`_app/immutable/${version}.js`))).toEqual(
      [1, 2, 3].map((version) => `version ${version}`)
    );
  });

  it('keeps the last three to go back to', () => {
    for (const version of [1, 2, 3, 4, 5]) deploy(buildOf(version));
    const kept = readdirSync(join(folder, 'place/versions'));
    expect(kept).toHaveLength(3);
    expect(shown('index.html')).toContain('5.js');
  });

  it('refuses a folder without a site, and leaves what is shown', () => {
    deploy(buildOf(1));
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, stderr } = deploy(empty);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/npm run build/)]);
    expect(shown('index.html')).toContain('1.js');
    expect(existsSync(join(folder, 'place/current.part'))).toBe(false);
  });
});

describe.skipIf(!installed('nginx'))('readers during it', () => {
  it('get whole pages, each with the script of its own version, however late they ask for it', async () => {
    deploy(buildOf(0));
    const server = await startServer('nginx', join(folder, 'place/current'), join(folder, 'nginx'));
    const ask = async (path: string): Promise<string> => {
      const response = await fetch(`${server.url}/${path}`);
      return `${response.status} ${await response.text()}`;
    };
    const pages: string[] = [];
    let isOver = false;
    const reader = async (): Promise<void> => {
      while (!isOver) pages.push(await ask(''));
    };
    try {
      const readers = [reader(), reader(), reader(), reader()];
      for (let version = 1; version <= 6; version++) {
        const at = pages.length;
        while (pages.length < at + 8) await new Promise((done) => setTimeout(done, 5));
        expect(deploy(buildOf(version)).status).toBe(0);
      }
      isOver = true;
      await Promise.all(readers);
      const scripts = new Set(pages.map((page) => /^200 .*src="(.*)"/.exec(page)?.[1] ?? page));
      expect(scripts.size).toBeGreaterThan(3);
      for (const script of scripts)
        expect(await ask(script)).toBe(`200 version ${/(\d+)\.js$/.exec(script)?.[1]}`);
    } finally {
      isOver = true;
      await server.stop();
    }
  });
});
