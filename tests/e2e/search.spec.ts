import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

/** Code and index together, as a host sends them (brotli). */
const MOST_BYTES = 60_000;

/** The files of the build that a page asks for from now on. */
function filesAsked(page: Page, root: string): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const path = request.url().slice(root.length);
    if (/\.(js|json|css)$/.test(path)) asked.push(path);
  });
  return () => [...new Set(asked)];
}

for (const [edition, query, title] of [
  ['', '余杭 GDP', '余杭区 · 地区生产总值'],
  ['en/', 'Yuhang GDP', 'Yuhang District']
] as const)
  test(`the search of /${edition} is fetched when it is asked for, and is small`, async ({
    page,
    baseURL
  }) => {
    const before = filesAsked(page, baseURL ?? '');
    await page.goto(`${edition}about/`);
    await expectHydrated(page);
    await page.waitForLoadState('networkidle');
    expect(before().filter((path) => /search/i.test(path))).toEqual([]);
    const after = filesAsked(page, baseURL ?? '');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('dialog').getByRole('link', { name: title }).first()).toBeVisible();
    const files = after();
    expect(files.filter((path) => path.endsWith('search.json'))).toHaveLength(1);
    const bytes = files.reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(`build/${path}`)).length,
      0
    );
    expect(bytes, `${bytes}: ${files.join()}`).toBeLessThan(MOST_BYTES);
  });
