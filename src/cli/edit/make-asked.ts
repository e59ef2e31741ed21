import { LANGUAGES } from '../../edition';
import type { MakeAsked, StoryAsked } from '../../editor/protocol';

const STORY_FORMS: readonly StoryAsked['what'][] = ['story', 'slides', 'handout'];

/** No path, and no option of a command: a story's name as its file has it. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** Whether a page sent what our page sends. */
export function isMakeAsked(asked: unknown): asked is MakeAsked {
  const { what, slug, language } = (asked ?? {}) as Record<string, unknown>;
  if (what === 'content' || what === 'site') return true;
  return (
    STORY_FORMS.some((each) => each === what) &&
    typeof slug === 'string' &&
    SLUG.test(slug) &&
    LANGUAGES.some((each) => each === language)
  );
}
