import { json } from '@sveltejs/kit';
import { toStoryValues } from '$lib/pages/story/values.server';
import { storyAt, storyEntries } from '../story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

export const GET: RequestHandler = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return json(toStoryValues(story, library));
};
