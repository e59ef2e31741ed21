import { headlinesOf, toHeadlineFont } from '$lib/server/html/headline-font';
import { storyAt, storyEntries } from '../story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { story, library } = storyAt(params.slug);
  const font = await toHeadlineFont(headlinesOf(story, library), library);
  return new Response(font, { headers: { 'content-type': 'font/woff2' } });
};
