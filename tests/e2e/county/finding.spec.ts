import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TINY_COUNTY } from '../../runner/tiny-sites';
import { pathToFind } from '../../../src/lib/server/found/pages';
import { childrenOf, onlyChild, parseXml } from '../../server/found/xml-tree';
import { expect, test } from '../support/test';

const ADDRESS = 'https://county.example/sub';
const read = (file: string): string => readFileSync(join(TINY_COUNTY.out, file), 'utf8');

test.describe('a site with an address', () => {
  test('lists in its sitemap the pages that were built, and no other', () => {
    const built = readdirSync(TINY_COUNTY.out, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .filter((path) => pathToFind(path) === path);
    const listed = childrenOf(parseXml(read('sitemap.xml')), 'url').map((url) => onlyChild(url, 'loc').text);
    expect(listed.sort()).toEqual(built.map((path) => ADDRESS + path).sort());
  });

  test('tells of it, and of its feed', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}/sitemap.xml`);
    expect(read('index.html')).toContain(`href="${ADDRESS}/feed.xml"`);
    for (const entry of childrenOf(parseXml(read('feed.xml')), 'entry')) {
      const { href = '' } = onlyChild(entry, 'link').attributes;
      expect(existsSync(join(TINY_COUNTY.out, href.slice(ADDRESS.length), 'index.html'))).toBe(true);
    }
  });

  test('has the picture that its first story asks for, a real one', () => {
    const [, image = ''] = /og:image" content="([^"]*)"/.exec(read('stories/county/index.html')) ?? [];
    const png = readFileSync(join(TINY_COUNTY.out, image.slice(ADDRESS.length)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeLessThan(100_000);
  });

  test('leads from every page through those above it, all of them built', () => {
    const html = read('plans/cross/index.html');
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    const { itemListElement } = JSON.parse(script) as { itemListElement: { item: string }[] };
    expect(itemListElement.map(({ item }) => item.slice(ADDRESS.length))).toEqual([
      '/',
      '/plans/',
      '/plans/cross/'
    ]);
  });
});
