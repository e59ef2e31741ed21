import { TONGUES } from '../../../edition';
import { addressOf, type Standing } from '../html/editions';
import type { FoundPage } from './pages';
import { element, textElement, xmlFile } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
};

/**
 * Every page in every language, each beside itself in the others (sitemaps.org 0.9, `hreflang` as search engines read it).
 * One file for all editions: they have the same pages. Throws without an address: a sitemap names whole ones.
 */
export function toSitemap(pages: readonly FoundPage[], standing: Standing): string {
  const entries = pages.flatMap(({ path, updated }) => {
    const at = standing.languages.map((language) => ({
      language,
      href: addressOf(language, path, standing)
    }));
    const alternates = at.map(({ language, href }) =>
      element('xhtml:link', { rel: 'alternate', hreflang: TONGUES[language].tag, href })
    );
    return at.map(({ href }) =>
      element('url', {}, [
        textElement('loc', href),
        ...(updated ? [textElement('lastmod', updated)] : []),
        ...(at.length > 1 ? alternates : [])
      ])
    );
  });
  return xmlFile(element('urlset', NAMESPACES, ['\n', entries.join('\n'), '\n']));
}

/** Everything may be found; where the list of it is, once the site has an address. */
export function toRobots({ address }: Pick<Standing, 'address'>): string {
  const map = address ? `\nSitemap: ${address}sitemap.xml\n` : '';
  return `User-agent: *\nDisallow:\n${map}`;
}
