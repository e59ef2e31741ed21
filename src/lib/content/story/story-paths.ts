import { planPath, storyPath } from '../../paths';
import type { ContentFile } from '../text/problem';
import { headingsIn } from './heading';
import { say } from '../../words/say';

/** The pages of stories and their published steps, read off the headings before the stories themselves are, and those of plans. */
export function knownPaths(stories: readonly ContentFile[], plans: readonly string[]): ReadonlySet<string> {
  const ofStories = stories.flatMap((each) => [storyPath(slugOf(each.file)), ...stepPaths(each, false)]);
  return new Set([...ofStories, ...plans.map((id) => planPath(id))]);
}

/** The paths that hidden steps would have: nothing that is published may lead there. */
export function hiddenPaths(files: readonly ContentFile[]): ReadonlySet<string> {
  return new Set(files.filter(({ file }) => isStory(file)).flatMap((each) => stepPaths(each, true)));
}

export const isStory = (file: string): boolean => /^stories\/.+\.md$/.test(file);

/** A story is called as its file is. */
export function slugOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.md$/, '');
}

function stepPaths({ file, text }: ContentFile, isHidden: boolean): string[] {
  return headingsIn(text)
    .filter((step) => step.isHidden === isHidden)
    .map(({ id }) => storyPath(slugOf(file), id));
}

/** What is wrong with leading to a step that is hidden, in whatever form of its path; undefined for what leads elsewhere. */
export function faultOfHidden(
  path: string,
  hidden: ReadonlySet<string> | undefined
): readonly [what: string, mend: string] | undefined {
  const [, slug = '', step = ''] = /^\/stories\/([^/#?]+)[^#]*#(.+)$/.exec(path) ?? [];
  if (!hidden?.has(storyPath(slug, step))) return undefined;
  return [say`「${slug}#${step}」这一步隐藏着，读者到不了`, say`指到别的一步，或在它的标题里去掉 hidden`];
}
