import type { SceneRef } from '../../domain/scene-ref';
import type { Step } from '../../story/story';
import type { Library } from '../library/library';

/** The step that a checked name means. */
export function stepOf({ story: slug, step: id }: SceneRef, { site }: Pick<Library, 'site'>): Step {
  const step = site.stories.find((story) => story.slug === slug)?.steps.find((each) => each.id === id);
  if (!step) throw new Error(`no scene ${slug}#${id}`);
  return step;
}
