import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompress } from '../../src/cli/precompress.js';

const LONG = '一二三四五六七八九十'.repeat(200);

test('lays both kinds beside texts that are worth it, and nothing beside the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  for (const name of ['page.html', 'short.json', 'picture.png']) {
    writeFileSync(join(folder, name), name === 'short.json' ? '{}' : LONG);
  }
  await precompress(folder);
  const names = ['page.html', 'page.html.br', 'page.html.gz', 'picture.png', 'short.json'];
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(LONG);
});

test('has a few files open at a time: 300 are done where the system allows 64', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  for (let index = 0; index < 300; index += 1) writeFileSync(join(folder, `${index}.html`), LONG);
  const module = new URL('../../src/cli/precompress.js', import.meta.url).href;
  const script = `const { precompress } = await import('${module}'); await precompress('${folder}');`;
  const command = 'ulimit -n 64 && exec "$0" --input-type=module -e "$1"';
  execFileSync('sh', ['-c', command, process.execPath, script]);
  expect(readdirSync(folder)).toHaveLength(900);
});
