import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { inRange } from '$lib/offline/range';
import { m } from '$lib/paraglide/messages';
import { openLibrary } from '$lib/server/library/open-library';
import { mediaNames, mediaType, readMedium } from '$lib/server/library/media';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Pictures in all their sizes, videos and captions that stories show; what else lies beside them is not published. */
export const entries: EntryGenerator = () => mediaNames(openLibrary().site.stories).map((file) => ({ file }));

/** Hosts answer for parts of a video by themselves; Vite's server asks us. */
export const GET: RequestHandler = async ({ params: { file }, request }) => {
  const { stories } = openLibrary().site;
  if (!mediaNames(stories).includes(file)) error(404, m.site_absent_file({ id: file }));
  const headers = { 'content-type': mediaType(file) };
  const whole = new Response(new Uint8Array(await readMedium(file, stories)), { headers });
  return building ? whole : inRange(whole, request.headers.get('range'));
};
