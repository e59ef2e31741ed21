import { parseSceneRef, type SceneRef } from '../../domain/scene-ref';
import type { Story } from '../../story/story';
import { storyPath } from '../../paths';
import { faultOfHidden } from '../story/story-paths';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

/** Logs what is wrong with a name, and how to mend it. */
export type FailName = (what: string, mend: string) => undefined;

/** `slug#step` → the scene that it names; undefined after the problem was told. */
export function readSceneRef(text: string, stories: readonly Story[], fail: FailName): SceneRef | undefined {
  const ref = parseSceneRef(text);
  if (!ref) return fail(say`「${text}」不是一个场景`, say`写成 故事#步，例如 yuhang#growth`);
  const story = stories.find(({ slug }) => slug === ref.story);
  if (!story)
    return fail(
      say`没有故事「${ref.story}」`,
      suggest(
        ref.story,
        stories.map(({ slug }) => slug)
      )
    );
  const hidden = new Set(story.hiddenSteps.map(({ step }) => storyPath(story.slug, step.id)));
  const fault = faultOfHidden(storyPath(ref.story, ref.step), hidden);
  if (fault) return fail(...fault);
  const steps = story.steps.map(({ id }) => id);
  return steps.includes(ref.step)
    ? ref
    : fail(say`故事「${ref.story}」里没有步「${ref.step}」`, suggest(ref.step, steps));
}
