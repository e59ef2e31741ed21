import { comparedPairs } from '$lib/domain/version';
import { toChangesPage } from '$lib/pages/versions/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import { openHistory } from '$lib/server/versions/open-versions';
import { editionOf } from '../../../../edition';
import { versionAt } from '../version-at';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  comparedPairs(openHistory().versions.map(({ id }) => id)).map(({ from, to }) => ({ version: from, to }));

export const load: PageServerLoad = ({ params }) => {
  const { version, history } = versionAt(params.version);
  const to = params.to === 'now' ? null : versionAt(params.to).version;
  return toChangesPage(version, to, history, openLibrary(), editionOf(process.env));
};
