import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SLUG } from './content';
import { test as base, expect } from './test';

/**
 * The story's one file, alone in an empty folder, in a browser without a network. Anything that it asks for but itself,
 * and what it made itself, fails the test.
 */
export const test = base.extend<{ file: string; alone: undefined }>({
  offline: true,
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its first argument
  file: async ({}, use) => {
    const packed = `out/${SLUG}.html`;
    if (!existsSync(packed)) throw new Error(`${packed} is not there: run \`npm run pack -- ${SLUG}\` first`);
    const folder = mkdtempSync(join(tmpdir(), 'atlas-packed-'));
    copyFileSync(packed, join(folder, 'story.html'));
    await use(pathToFileURL(join(folder, 'story.html')).href);
    rmSync(folder, { recursive: true });
  },
  alone: [
    async ({ context, file }, use) => {
      const others: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!/^(blob|data):/.test(url) && url.replace(/#.*/, '') !== file) others.push(url);
      });
      await use(undefined);
      expect(others, 'it asks for nothing').toEqual([]);
    },
    { auto: true }
  ]
});
