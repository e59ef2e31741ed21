import { error } from '@sveltejs/kit';
import { headlinesOf, toHeadlineFont } from '$lib/server/headline-font';
import { openLibrary } from '$lib/server/library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = async ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  if (!story) error(404, `没有故事「${params.slug}」`);
  const font = await toHeadlineFont(headlinesOf(story, library));
  return new Response(font, { headers: { 'content-type': 'font/woff2' } });
};
