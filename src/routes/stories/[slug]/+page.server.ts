import { toStoryPage } from '$lib/server/story-page';
import { storyAt, storyEntries } from './story-at';
import type { PageServerLoad } from './$types';

export const entries = storyEntries;

export const load: PageServerLoad = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return toStoryPage(story, library);
};
