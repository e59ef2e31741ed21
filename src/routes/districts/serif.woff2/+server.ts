import { districtHeadlines, toHeadlineFont } from '$lib/server/html/headline-font';
import { openLibrary } from '$lib/server/library/library';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of all divisions' pages: one file, since they set much the same words. */
export const GET: RequestHandler = async () => {
  const library = openLibrary();
  const font = await toHeadlineFont(districtHeadlines(library), library);
  return new Response(font, { headers: { 'content-type': 'font/woff2' } });
};
