import type { View } from '../../domain/place';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from '../text/problem';
import type { SiteLists } from './lists';
import { suggest } from '../text/suggest';
import { namesOf } from './unread-list';
import { say } from '../../words/say';

/** What the settings name must exist: views and the opening indicator of the explorer, and the notice that decreed each boundary. */
export function checkSettings(
  files: readonly ContentFile[],
  { settings, sources }: SiteLists,
  views: ReadonlyMap<string, View>,
  geo: GeoIndex,
  indicators: ReadonlySet<string>,
  log: ProblemLog
): void {
  const lines = files.find(({ file }) => file === 'site.yml')?.text.split('\n') ?? [];
  const check = (
    key: string,
    kind: string,
    name: string,
    known: Iterable<string>,
    isKnown: boolean
  ): void => {
    const line = 1 + lines.findIndex((each) => each.startsWith(key));
    if (!isKnown) log.add('site.yml', line, say`没有${kind}「${name}」`, suggest(name, known));
  };
  for (const name of settings?.exploreViews ?? [])
    check('exploreViews', say`视图`, name, views.keys(), views.has(name));
  const { exploreOpens: opens } = settings ?? {};
  if (opens !== undefined) check('exploreOpens', say`指标`, opens, indicators, indicators.has(opens));
  const boundaries = geo.boundaries.map(({ id }): string => id);
  const known = namesOf(sources);
  for (const [boundary, source] of Object.entries(settings?.notices ?? {})) {
    check('notices', say`边界`, boundary, boundaries, boundaries.includes(boundary));
    check('notices', say`来源`, source, known, known.has(source));
  }
}
