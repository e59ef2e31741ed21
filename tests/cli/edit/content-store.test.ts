import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAll } from '../../../src/cli/edit/content-store';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'store-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('a disk that refuses the last of three files leaves all as they were', () => {
  const content = join(folder, 'content');
  // A folder where a file shall be: no name can be given to it.
  mkdirSync(join(content, 'c.csv/x'), { recursive: true });
  writeFileSync(join(content, 'a.csv'), 'old');
  const changed = ['a.csv', 'b.csv', 'c.csv'].map((file) => ({ file, text: 'new', was: null }));
  expect(() => writeAll(content, changed, join(folder, 'history'))).toThrow();
  expect(readdirSync(content).sort()).toEqual(['a.csv', 'c.csv']);
  expect(readFileSync(join(content, 'a.csv'), 'utf8')).toBe('old');
});
