import { expect, it } from 'vitest';
import { withEditions, type Standing } from '../../../src/lib/server/html/editions';

const HEAD = '<html lang="%atlas.lang%"><head>%atlas.editions%</head></html>';
const BOTH: Standing = { language: 'zh', languages: ['zh', 'en'], address: null };
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
  expect(linksOf('/about/', { ...BOTH, language: 'en', address: 'https://atlas.example/' })).toEqual([
    '<link rel="canonical" href="https://atlas.example/en/about/" />',
    '<link rel="alternate" hreflang="zh-CN" href="https://atlas.example/about/" />',
    '<link rel="alternate" hreflang="en" href="https://atlas.example/en/about/" />'
  ]);
});

it('says nothing of editions where there is one', () => {
  expect(linksOf('/', { ...BOTH, languages: ['zh'] })).toEqual([]);
});
