import { json } from '@sveltejs/kit';
import { toStoryPage } from '$lib/pages/story/page.server';
import { toShownPage } from '$lib/pages/story/shown-exhibits';
import { toWire } from '$lib/pages/story/whole-story';
import { storyAt, storyEntries } from '../story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

export const GET: RequestHandler = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return json(toWire(toShownPage(toStoryPage(story, library))));
};
