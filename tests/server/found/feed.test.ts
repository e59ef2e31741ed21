import { describe, expect, it } from 'vitest';
import { toFeed } from '../../../src/lib/server/found/feed';
import { corrected, INTERNAL, library, PUBLISHED } from './found';
import { childrenOf, onlyChild, parseXml, type XmlElement } from './xml-tree';

/** RFC 4287: what feed and entries must have exactly once. */
const REQUIRED = ['id', 'title', 'updated'];
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const said = (element: XmlElement, name: string): string => onlyChild(element, name).text;

describe('the feed', () => {
  const text = 'It said <b> & meant "a".';
  const feed = parseXml(toFeed(corrected(text), PUBLISHED));
  const entries = childrenOf(feed, 'entry');

  it('has what Atom asks of a feed and of its entries', () => {
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' });
    for (const each of [feed, ...entries]) {
      for (const name of REQUIRED) expect(said(each, name)).not.toBe('');
      expect(said(each, 'updated')).toMatch(MOMENT);
    }
    expect(said(onlyChild(feed, 'author'), 'name')).not.toBe('');
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe('https://atlas.example/sub/feed.xml');
  });

  it('knows every entry by an id of its own', () => {
    const ids = entries.map((entry) => said(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every story, and every correction by itself', () => {
    const all = library.site.stories.flatMap(({ corrections }) => corrections).length;
    const first = library.site.stories[0]!.corrections.length;
    expect(entries).toHaveLength(library.site.stories.length + all - first + 2);
    expect(entries.map((entry) => said(entry, 'summary'))).toContain(text);
  });

  it('is newest first, and as new as its newest entry', () => {
    const days = entries.map((entry) => said(entry, 'updated'));
    expect(days).toEqual(days.toSorted().reverse());
    expect(said(feed, 'updated')).toBe(days[0]);
  });

  it('leads to the edition that it is of', () => {
    const english = parseXml(toFeed(library, { ...PUBLISHED, language: 'en' }));
    const hrefs = childrenOf(english, 'entry').map((entry) => onlyChild(entry, 'link').attributes['href']);
    expect(hrefs.every((href) => href?.startsWith('https://atlas.example/sub/en/stories/'))).toBe(true);
  });

  it('cannot be written without an address', () => {
    expect(() => toFeed(library, INTERNAL)).toThrow('site.yml names none');
  });
});
