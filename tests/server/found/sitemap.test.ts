import { describe, expect, it } from 'vitest';
import { foundFiles } from '../../../src/lib/server/found/files';
import { foundPages, pathToFind, trailTo } from '../../../src/lib/server/found/pages';
import { toRobots, toSitemap } from '../../../src/lib/server/found/sitemap';
import { handoutPath, slidesPath, speakerPath, storyPath, wallPath } from '../../../src/lib/paths';
import { INTERNAL, library, PUBLISHED } from './found';
import { childrenOf, onlyChild, parseXml } from './xml-tree';

const pages = foundPages(library);

describe('the sitemap', () => {
  const urls = childrenOf(parseXml(toSitemap(pages, PUBLISHED)), 'url');
  const placeOf = (path: string) =>
    urls.find((url) => onlyChild(url, 'loc').text === `https://atlas.example/sub${path}`);

  it('names every page once in every language, by its whole address', () => {
    const places = urls.map((url) => onlyChild(url, 'loc').text);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(2 * pages.length);
    expect(places.every((place) => place.startsWith('https://atlas.example/sub/'))).toBe(true);
  });

  it('leads from each language to all of them, itself included', () => {
    const links = (path: string) =>
      childrenOf(placeOf(path) ?? urls[0]!, 'xhtml:link').map(({ attributes }) => [
        attributes['hreflang'],
        attributes['href']
      ]);
    expect(links('/en/stories/yuhang/')).toEqual([
      ['zh-CN', 'https://atlas.example/sub/stories/yuhang/'],
      ['en', 'https://atlas.example/sub/en/stories/yuhang/']
    ]);
    expect(links('/stories/yuhang/')).toEqual(links('/en/stories/yuhang/'));
  });

  it('says when a story last changed, and of no other page what nobody wrote down', () => {
    const story = library.site.stories[0]!;
    expect(onlyChild(placeOf(storyPath(story.slug))!, 'lastmod').text).toBe(story.updated);
    expect(childrenOf(placeOf('/about/')!, 'lastmod')).toEqual([]);
  });

  it('cannot be written without an address', () => {
    expect(() => toSitemap(pages, INTERNAL)).toThrow('site.yml names none');
  });
});

describe('what an edition has for those who look for it', () => {
  const names = (standing: typeof PUBLISHED) => foundFiles(library, standing).map(({ name }) => name);

  it('is all of it once, and a feed a language', () => {
    expect(names(PUBLISHED)).toEqual(['robots.txt', 'sitemap.xml', 'feed.xml']);
    expect(names({ ...PUBLISHED, language: 'en' })).toEqual(['feed.xml']);
  });

  it('names nothing where the site has no address', () => {
    expect(names(INTERNAL)).toEqual(['robots.txt']);
    expect(toRobots(INTERNAL)).not.toContain('Sitemap');
    expect(toRobots(PUBLISHED)).toContain('Sitemap: https://atlas.example/sub/sitemap.xml');
  });
});

describe('a page to be found', () => {
  it('is the story, for its wall, its speaker, its handout and its slides', () => {
    for (const form of [wallPath, speakerPath, handoutPath, slidesPath])
      expect(pathToFind(form('yuhang'))).toBe('/stories/yuhang/');
    expect(pathToFind('/about/')).toBe('/about/');
  });

  it('stands below the pages of which it is a part', () => {
    const plan = library.site.plans[0]!;
    expect(trailTo(`/plans/${plan.id}/`, pages).map(({ path }) => path)).toEqual([
      '/',
      '/plans/',
      `/plans/${plan.id}/`
    ]);
    expect(trailTo('/stories/yuhang/print/', pages)).toEqual([]);
  });
});
