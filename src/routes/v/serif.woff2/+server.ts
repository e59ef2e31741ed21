import { comparedPairs } from '$lib/domain/version';
import { changesPath, versionPath, VERSIONS_PATH } from '$lib/paths';
import { openHistory } from '$lib/server/versions/open-versions';
import { faceOfPages } from '../../headline-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of all that is said of versions: dates in every heading, and titles of what changed. */
export const GET: RequestHandler = ({ fetch }) => {
  const ids = openHistory().versions.map(({ id }) => id);
  const compared = comparedPairs(ids).map(({ from, to }) => changesPath(from, to));
  return faceOfPages(fetch, [VERSIONS_PATH, ...ids.map(versionPath), ...compared]);
};
