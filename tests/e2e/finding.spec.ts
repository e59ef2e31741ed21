import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SITE } from '../../src/site.js';
import { foundPages, pathToFind } from '../../src/lib/server/found/pages';
import { openLibrary } from '../../src/lib/server/library/open-library';
import { versionIds } from '../../src/lib/server/versions/version-ids';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** What is built and yet not to be found by itself: other forms of a story, and screens that run unattended. */
const isFound = (path: string): boolean => pathToFind(path) === path && !path.startsWith('/reel/');

test('what is told to search engines is every page that is built, and none that is not', () => {
  const built = pathsIn('build').filter((path) => !path.startsWith('/en/') && isFound(path));
  expect(built.length).toBeGreaterThan(50);
  expect(
    foundPages(openLibrary(), versionIds(SITE.content))
      .map(({ path }) => path)
      .sort()
  ).toEqual(built.sort());
});

test('a site without an address has neither sitemap nor feed, and may be read by whoever comes', () => {
  expect(SITE.content).toBe('src/content');
  expect(['sitemap.xml', 'feed.xml', 'en/feed.xml'].filter((file) => existsSync(`build/${file}`))).toEqual(
    []
  );
  expect(readFileSync('build/robots.txt', 'utf8')).toBe('User-agent: *\nDisallow:\n');
});

test('what a story is stands in it, and its policy has nothing against that', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto('stories/yuhang/');
  await expectHydrated(page);
  const said = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(said ?? '')).toMatchObject({ '@type': 'Article', inLanguage: 'zh-CN' });
  expect(refused).toEqual([]);
});
