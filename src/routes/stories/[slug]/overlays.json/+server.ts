import { json } from '@sveltejs/kit';
import { toStoryOverlays } from '$lib/server/story-overlays';
import { storyAt, storyEntries } from '../story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

export const GET: RequestHandler = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return json(toStoryOverlays(story, library));
};
