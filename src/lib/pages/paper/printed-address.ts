import { m } from '../../paraglide/messages';
import type { PrintPage } from './page';
import { storyPath } from '../../paths';

/** A path with the site's address before it, where that is known. */
export function placeOf(address: string | null, path: string): string {
  return address ? `${address}${path.slice(1)}` : path;
}

/** How to cite a number, and the story itself. */
export function citeHow({
  story,
  siteTitle,
  address
}: Pick<PrintPage, 'story' | 'siteTitle' | 'address'>): string {
  const where = placeOf(address, storyPath(story.slug));
  const own = m.paper_cite_own({
    site: siteTitle,
    story: story.title,
    date: story.updated,
    address: address ? where : m.paper_cite_on_site({ path: where })
  });
  return m.paper_cite_how({ own });
}
