import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { publishedFiles } from '$lib/server/published/published-files';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => publishedFiles(openLibrary()).map(({ path }) => ({ path }));

/** Every file below /data/, as bytes: datapackage.json states the length and hash of what is sent here. */
export const GET: RequestHandler = ({ params }) => {
  const file = publishedFiles(openLibrary()).find(({ path }) => path === params.path);
  if (!file) error(404, m.site_absent_file({ id: params.path }));
  return new Response(file.bytes, { headers: { 'content-type': file.mediatype } });
};
