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
  const own = `${siteTitle}，《${story.title}》，${story.updated}，${address ? where : `本站 ${where}`}`;
  return `引用一个数，请引注里的原出处。引用本篇的图或说法，可写：${own}。`;
}
