import { error, json } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import { toStoryOverlays } from '$lib/server/story-overlays';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  return story ? json(toStoryOverlays(story, library)) : error(404, `没有故事「${params.slug}」`);
};
