import { error } from '@sveltejs/kit';
import { foundFiles } from '$lib/server/found/files';
import { standingOf } from '$lib/server/found/standing';
import { openLibrary } from '$lib/server/library/open-library';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = () => {
  const library = openLibrary();
  return foundFiles(library, standingOf(library));
};
export const entries: EntryGenerator = () => files().map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params }) => {
  const file = files().find(({ name }) => name === params.file);
  if (!file) error(404, m.site_absent_file({ id: params.file }));
  return new Response(file.toText(), { headers: { 'content-type': `${file.mediatype}; charset=utf-8` } });
};
