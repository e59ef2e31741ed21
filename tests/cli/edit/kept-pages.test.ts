import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptPages } from '../../../src/cli/edit/kept-pages';

let root: string;
let builds = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  builds = 0;
  for (const folder of ['src/editor', 'src/content']) mkdirSync(join(root, folder), { recursive: true });
  write('src/editor/main.ts', 'one');
  write('src/content/site.yml', 'name: 一');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

const open = (): ReturnType<typeof keptPages> =>
  keptPages(
    () => {
      builds += 1;
      return Promise.resolve(
        new Map<string, string | Uint8Array>([
          ['/a.js', `build ${builds}`],
          ['/b', Uint8Array.of(1, 255)]
        ])
      );
    },
    { sources: [join(root, 'src')], except: join(root, 'src/content'), folder: join(root, 'kept') }
  );

it('builds the editor once for the same code, and gives the same bytes again', async () => {
  const first = await open();
  const again = await open();
  expect(builds).toBe(1);
  expect([...again]).toEqual([...first]);
  expect(again.get('/b')).toEqual(Uint8Array.of(1, 255));
});

it('builds anew when code has changed, keeps that alone, and does not ask what the content is', async () => {
  await open();
  write('src/content/site.yml', 'name: 二');
  await open();
  expect(builds).toBe(1);
  write('src/editor/main.ts', 'two');
  expect((await open()).get('/a.js')).toBe('build 2');
  expect(readdirSync(join(root, 'kept'))).toHaveLength(1);
});

it('builds anew where what was kept is torn, and says so where it cannot keep', async () => {
  await open();
  const [name = ''] = readdirSync(join(root, 'kept'));
  write(`kept/${name}`, 'torn');
  expect((await open()).get('/a.js')).toBe('build 2');
  rmSync(join(root, 'kept'), { recursive: true });
  write('kept', 'a file where the folder would be');
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect((await open()).get('/a.js')).toBe('build 3');
  expect(warned).toHaveBeenCalledOnce();
});
