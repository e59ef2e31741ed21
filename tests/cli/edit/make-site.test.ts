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
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeSite } from '../../../src/cli/edit/make-site';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  out = join(folder, 'build');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build that runs these lines; `to`: where it was told to build to. */
function building(lines: string): readonly string[] {
  const script = join(folder, 'build.mjs');
  writeFileSync(script, `import { mkdirSync, writeFileSync } from 'node:fs';\nconst to = process.env.ATLAS_OUT;\n${lines}`);
  return [script];
} // prettier-ignore
const WRITES = `mkdirSync(to + '/en', { recursive: true });
for (const file of ['index.html', 'en/index.html']) writeFileSync(to + '/' + file, 'new');`;
const never = new AbortController().signal;

it('a whole site is put in the place of the old one, and told of with its size', async () => {
  writeFileSync(join(out, 'gone.html'), 'old');
  expect(await makeSite(out, never, building(WRITES))).toEqual({ kind: 'built', folder: out, files: 2, bytes: 6 });
  expect(readdirSync(folder).sort()).toEqual(['build', 'build.mjs']);
  expect(existsSync(join(out, 'gone.html'))).toBe(false);
}); // prettier-ignore

it.each([
  ['that fails', `${WRITES}\nconsole.error('stories/county.md:8  错'); process.exit(1);`, '错'],
  ['that makes no site', `console.log('nothing');`, 'nothing']
])('a build %s leaves the old site as it was, and says what was said', async (_, lines, told) => {
  const made = await makeSite(out, never, building(lines));
  expect(made).toMatchObject({ kind: 'failed', told: expect.stringContaining(told) as string });
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).not.toContain('build-new');
});

it('a build that nobody waits for ends, and leaves the old site as it was', async () => {
  const window = new AbortController();
  const pid = join(folder, 'pid');
  const making = makeSite(
    out,
    window.signal,
    building(`${WRITES}\nwriteFileSync(${JSON.stringify(pid)}, String(process.pid));\nsetInterval(() => 0, 1000);`)
  );
  await expect.poll(() => existsSync(pid) && readFileSync(pid, 'utf8') !== '', { timeout: 20_000 }).toBe(true);
  window.abort();
  expect(await making).toMatchObject({ kind: 'failed' });
  expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow();
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
}); // prettier-ignore
