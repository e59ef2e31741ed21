import { expect, it } from 'vitest';
import { withEditions, type Standing } from '../../../src/lib/server/html/editions';

const HEAD = '<html lang="%atlas.lang%"><head>%atlas.editions%</head></html>';
const BOTH: Standing = { language: 'zh', languages: ['zh', 'en'], address: null };
const PUBLISHED: Standing = { ...BOTH, language: 'en', address: 'https://atlas.example/' };
const linksOf = (path: string, standing: Standing): string[] =>
  [...withEditions(HEAD, path, standing).matchAll(/<link [^>]*>/g)].map(([link]) => link);

it('says which language the page is in', () => {
  expect(withEditions(HEAD, '/', BOTH)).toContain('<html lang="zh-CN">');
  expect(withEditions(HEAD, '/', { ...BOTH, language: 'en' })).toContain('<html lang="en">');
});

it('leads from a page to itself in the other edition, under whatever path the site lies', () => {
  const at = (standing: Standing, page: string) => {
    const [, href = ''] =
      /hreflang="en" href="([^"]*)"|$/.exec(linksOf('/stories/x/', standing).join('')) ?? [];
    return new URL(href, `http://host/sub${page}`).pathname;
  };
  expect(at(BOTH, '/stories/x/')).toBe('/sub/en/stories/x/');
  expect(at({ ...BOTH, language: 'en' }, '/en/stories/x/')).toBe('/sub/en/stories/x/');
  const back = linksOf('/stories/x/', { ...BOTH, language: 'en' })[0] ?? '';
  const [, href = ''] = /href="([^"]*)"/.exec(back) ?? [];
  expect(new URL(href, 'http://host/sub/en/stories/x/').pathname).toBe('/sub/stories/x/');
});

it('has a door at the front alone', () => {
  expect(linksOf('/', BOTH).filter((link) => link.includes('data-door'))).toHaveLength(1);
  expect(linksOf('/about/', BOTH).filter((link) => link.includes('data-door'))).toEqual([]);
});

it('gives whole addresses, and its own, once the site has one', () => {
  expect(linksOf('/plans/', PUBLISHED)).toEqual([
    '<link rel="canonical" href="https://atlas.example/en/plans/" />',
    '<link rel="alternate" hreflang="zh-CN" href="https://atlas.example/plans/" />',
    '<link rel="alternate" hreflang="en" href="https://atlas.example/en/plans/" />'
  ]);
});

it('says that what a wall or a handout says is to be found in the story', () => {
  for (const form of ['present/', 'present/speaker/', 'print/', 'print/slides/'])
    expect(linksOf(`/stories/x/${form}`, PUBLISHED)[0]).toContain(
      'href="https://atlas.example/en/stories/x/"'
    );
});

it('names the feed at the front and where the site is explained, once there is one', () => {
  const feeds = (path: string, standing: Standing) =>
    linksOf(path, standing).filter((link) => link.includes('application/atom+xml'));
  expect(['/', '/about/', '/stories/x/'].map((path) => feeds(path, PUBLISHED).length)).toEqual([1, 1, 0]);
  expect(feeds('/', PUBLISHED)[0]).toContain('href="https://atlas.example/en/feed.xml"');
  expect(feeds('/', BOTH)).toEqual([]);
});

it('says nothing of editions where there is one', () => {
  expect(linksOf('/', { ...BOTH, languages: ['zh'] })).toEqual([]);
});
