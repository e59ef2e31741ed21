import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { building } from '$app/environment';
import { inRange } from '$lib/offline/range';
import { m } from '$lib/paraglide/messages';
import { openLibrary } from '$lib/server/library/open-library';
import { mediaFile, mediaNames, mediaType } from '$lib/server/library/media';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Pictures, videos and captions that stories show; what else lies beside them is not published. */
export const entries: EntryGenerator = () => mediaNames(openLibrary().site.stories).map((file) => ({ file }));

/** Hosts answer for parts of a video by themselves; Vite's server asks us. */
export const GET: RequestHandler = async ({ params: { file }, request }) => {
  if (!mediaNames(openLibrary().site.stories).includes(file)) error(404, m.site_absent_file({ id: file }));
  const headers = { 'content-type': mediaType(file) };
  const whole = new Response(new Uint8Array(readFileSync(mediaFile(file))), { headers });
  return building ? whole : inRange(whole, request.headers.get('range'));
};
