import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { openHistory, type History } from '$lib/server/versions/open-versions';

export const versionEntries = (): { version: string }[] =>
  openHistory().versions.map(({ id }) => ({ version: id }));

type Version = History['versions'][number];

/** A published version with all others; answers 404 where there is none of that name. */
export function versionAt(id: string): { version: Version; history: History } {
  const history = openHistory();
  const version = history.versions.find((each) => each.id === id);
  if (!version) error(404, m.site_absent_file({ id }));
  return { version, history };
}
