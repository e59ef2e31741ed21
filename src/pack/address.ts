import { handoutPath, slidesPath, speakerPath, storyPath, storyTextPath, wallPath } from '../lib/paths';
/**
 * The address inside a file is the site's own path behind a hash: `#/sources/hzw-20210721/#p6`. A step keeps its plain
 * hash, `#census`.
 */
export type View =
  | { readonly kind: 'story' }
  | { readonly kind: 'wall' | 'speaker'; readonly step: string }
  | { readonly kind: 'handout' | 'slides' | 'text' }
  | { readonly kind: 'source'; readonly id: string; readonly para: number | null }
  | { readonly kind: 'elsewhere'; readonly path: string };

/** What a hash asks for in the file of one story; `hasSource`: the file knows that source. */
export function toView(hash: string, slug: string, hasSource: (id: string) => boolean): View {
  const path = decode(hash.slice(1));
  const own = storyPath(slug);
  if (!path.startsWith('/') || path === own) return { kind: 'story' };
  const [page = '', step = ''] = path.split('#');
  if (page === wallPath(slug)) return { kind: 'wall', step };
  if (page === speakerPath(slug)) return { kind: 'speaker', step };
  if (page === handoutPath(slug)) return { kind: 'handout' };
  if (page === slidesPath(slug)) return { kind: 'slides' };
  if (page === storyTextPath(slug)) return { kind: 'text' };
  const [, id = '', para] = /^\/sources\/([\w-]+)\/(?:#p(\d+))?$/.exec(path) ?? [];
  if (hasSource(id)) return { kind: 'source', id, para: para ? Number(para) : null };
  return { kind: 'elsewhere', path };
}

/** A hash that someone has cut off in the middle of a character is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The site's path of what `pathAsHash` made. */
export const toPath = (href: string): string => href.slice(1);
