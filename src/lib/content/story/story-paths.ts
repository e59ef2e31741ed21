import { planPath, storyPath } from '../../paths';
import type { ContentFile } from '../text/problem';

/** The pages of stories and their steps, read off the headings before the stories themselves are, and those of plans. */
export function knownPaths(stories: readonly ContentFile[], plans: readonly string[]): ReadonlySet<string> {
  const ofStories = stories.flatMap(({ file, text }) => {
    const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
    const steps = [...text.matchAll(/^## .*\{#([a-z][a-z0-9-]*)\}\s*$/gm)].map(([, id]) =>
      storyPath(slug, id)
    );
    return [storyPath(slug), ...steps];
  });
  return new Set([...ofStories, ...plans.map((id) => planPath(id))]);
}
