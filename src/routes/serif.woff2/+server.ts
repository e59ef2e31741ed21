import { sharedHeadlines, toHeadlineFont } from '$lib/server/html/headline-font';
import { openLibrary } from '$lib/server/library/library';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of the home page, /data/ and /sources/. */
export const GET: RequestHandler = async () => {
  const library = openLibrary();
  const font = await toHeadlineFont(sharedHeadlines(library), library);
  return new Response(font, { headers: { 'content-type': 'font/woff2' } });
};
