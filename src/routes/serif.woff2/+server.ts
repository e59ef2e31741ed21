import { toHeadlineFont } from '$lib/server/headline-font';
import { openLibrary } from '$lib/server/library';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of the home page. */
export const GET: RequestHandler = async () => {
  const { site } = openLibrary();
  const font = await toHeadlineFont(`故事${site.stories.map(({ title }) => title).join('')}`);
  return new Response(font, { headers: { 'content-type': 'font/woff2' } });
};
