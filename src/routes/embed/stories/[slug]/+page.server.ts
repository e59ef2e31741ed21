import { toStartingPage } from '$lib/pages/story/starting-page.server';
import { storyAt, storyEntries } from '../../../stories/[slug]/story-at';
import type { PageServerLoad } from './$types';

export const entries = storyEntries;

export const load: PageServerLoad = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return toStartingPage(story, library);
};
