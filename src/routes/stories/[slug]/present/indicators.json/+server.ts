import { error, json } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import { toRecolourings } from '$lib/server/recolourings';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

/** The other indicators that may colour a story's boundaries, for a question in mid-talk. */
export const GET: RequestHandler = ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  if (!story) error(404, `没有故事「${params.slug}」`);
  return json(toRecolourings(story, library));
};
