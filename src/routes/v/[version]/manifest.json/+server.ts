import { manifestText } from '$lib/server/versions/version-file';
import { versionAt, versionEntries } from '../version-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

/** Byte for byte what the version's page gives the hash of. */
export const GET: RequestHandler = ({ params }) => {
  const { version } = versionAt(params.version);
  return new Response(manifestText(version.id, version.contents), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
};
