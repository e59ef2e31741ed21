import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { sources } from '../support/said-templates';

const filled = sources('src/lib/pages', /\.server\.ts$/);

it.each(filled)('%s fills a page whose model stands beside it', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/^export (interface|type) /m);
});

it('every page that is filled has a model', () => {
  const folders = filled.filter((file) => file.endsWith('/page.server.ts')).map(dirname);
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((folder) => !existsSync(join(folder, 'page.ts')))).toEqual([]);
});
