import { toVersionPage } from '$lib/pages/versions/page.server';
import { editionOf } from '../../../edition';
import { versionAt, versionEntries } from './version-at';
import type { PageServerLoad } from './$types';

export const entries = versionEntries;

export const load: PageServerLoad = ({ params }) => {
  const { version, history } = versionAt(params.version);
  return toVersionPage(version, history, editionOf(process.env));
};
