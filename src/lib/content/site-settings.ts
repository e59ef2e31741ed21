import type { View } from '../domain/place';
import type { ContentFile, ProblemLog } from './problem';
import type { Settings } from './site-lists';
import { suggest } from './suggest';

/** The views that the explorer offers must be views; they are read after the settings that name them. */
export function checkExploreViews(
  files: readonly ContentFile[],
  settings: Settings | undefined,
  views: ReadonlyMap<string, View>,
  log: ProblemLog
): void {
  const lines = files.find(({ file }) => file === 'site.yml')?.text.split('\n') ?? [];
  const line = 1 + lines.findIndex((each) => each.startsWith('exploreViews'));
  for (const name of settings?.exploreViews ?? []) {
    if (!views.has(name)) log.add('site.yml', line, `没有视图「${name}」`, suggest(name, [...views.keys()]));
  }
}
