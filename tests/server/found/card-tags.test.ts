import { expect, it } from 'vitest';
import { cardTags } from '../../../src/lib/server/found/card-tags';
import { INTERNAL, PUBLISHED } from './found';

const HEAD = '<title>a &amp; b</title><meta name="description" content="of &quot;it&quot;"/>';
const CARDS = { siteTitle: '图志 & 图', hasCard: (page: string) => page === '/stories/x/' };
const tagsOf = (path: string, standing = PUBLISHED): Record<string, string> =>
  Object.fromEntries(
    [
      ...cardTags(HEAD, path, standing, CARDS).matchAll(
        /<meta (?:property|name)="([^"]*)" content="([^"]*)" \/>/g
      )
    ].map(([, name = '', content = '']) => [name, content])
  );

it('a page tells of itself what its head says, and which picture shows it', () => {
  expect(tagsOf('/stories/x/', { ...PUBLISHED, language: 'en' })).toEqual({
    'og:title': 'a &amp; b',
    'og:description': 'of &quot;it&quot;',
    'og:type': 'article',
    'og:url': 'https://atlas.example/sub/en/stories/x/',
    'og:locale': 'en',
    'og:image': 'https://atlas.example/sub/en/cards/stories/x.png',
    'og:image:alt': 'a &amp; b：题目和一幅示意地图',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image'
  });
});

it('a page without a card shows the front page’s, a wall its story’s', () => {
  expect(tagsOf('/about/')['og:image']).toBe('https://atlas.example/sub/cards/home.png');
  expect(tagsOf('/about/')['og:image:alt']).toBe('图志 &amp; 图：题目和一幅示意地图');
  expect(tagsOf('/stories/x/present/')['og:image']).toBe('https://atlas.example/sub/cards/stories/x.png');
});

it('without an address there is nothing that others could ask for', () => {
  expect(cardTags(HEAD, '/stories/x/', INTERNAL, CARDS)).toBe('');
});
