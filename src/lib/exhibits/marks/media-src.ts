import type { LinkTo } from '../../ui/links';
import type { PictureView } from '../media';

/** A file by its path on the site, or the file itself. */
export function srcOf(src: string, linkTo: LinkTo): string {
  return src.startsWith('data:') ? src : linkTo(src);
}

/** What a browser chooses from; undefined where there is no choice. */
export function toSrcset(sizes: PictureView['sizes'], linkTo: LinkTo): string | undefined {
  if (sizes.length < 2) return undefined;
  return sizes.map(({ src, width }) => `${srcOf(src, linkTo)} ${width}w`).join(', ');
}
