import { LANGUAGES } from '../../../edition';
import type { Standing } from '../html/editions';
import { SITE } from '../../../site.js';
import type { Library } from '../library/library';
import { versionIds } from '../versions/version-ids';
import { toFeed } from './feed';
import { foundPages } from './pages';
import { toRobots, toSitemap } from './sitemap';

interface FoundFile {
  /** At the edition's root. */
  readonly name: string;
  readonly mediatype: string;
  readonly toText: () => string;
}

/**
 * What an edition has for search engines and feed readers. A site without an address is a draft or stays in the house: there
 * is nothing that a sitemap or feed could name. Sitemap and robots.txt are the first edition's and speak of all.
 */
export function foundFiles(library: Library, standing: Standing): FoundFile[] {
  const isFirst = standing.language === LANGUAGES[0];
  const robots = { name: 'robots.txt', mediatype: 'text/plain', toText: () => toRobots(standing) };
  const sitemap = {
    name: 'sitemap.xml',
    mediatype: 'application/xml',
    toText: () => toSitemap(foundPages(library, versionIds(SITE.content)), standing)
  };
  const feed = {
    name: 'feed.xml',
    mediatype: 'application/atom+xml',
    toText: () => toFeed(library, standing)
  };
  const published = standing.address !== null;
  return [
    ...(isFirst ? [robots] : []),
    ...(isFirst && published ? [sitemap] : []),
    ...(published ? [feed] : [])
  ];
}
