import { m } from '$lib/paraglide/messages';
import type { Library } from '$lib/server/library/library';

/** All that pages of sources set in the headline face: hundreds of titles, too many for a cut of each page's own. */
export function sourceHeadlines({ site }: Library): string {
  const numbered = m.source_paragraph({ para: '0123456789' });
  const titles = site.sources.map(({ title }) => title);
  return [site.settings.title, numbered, m.source_unnumbered(), ...titles].join('');
}
