import { json } from '@sveltejs/kit';
import { toRecolourings } from '$lib/pages/talk/recolourings.server';
import { storyAt, storyEntries } from '../../story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

/** The other indicators that may colour a story's boundaries, for a question in mid-talk. */
export const GET: RequestHandler = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return json(toRecolourings(story, library));
};
