import { LANGUAGES } from '../../edition';
import type { MakeAsked } from '../../editor/protocol';

/** No path, and no option of a command: a story's name as its file has it. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** Whether a page sent what our page sends. */
export function isMakeAsked(asked: unknown): asked is MakeAsked {
  const { what, slug, language } = (asked ?? {}) as Record<string, unknown>;
  if (what === 'content') return true;
  return (
    (what === 'story' || what === 'slides') &&
    typeof slug === 'string' &&
    SLUG.test(slug) &&
    LANGUAGES.some((each) => each === language)
  );
}
