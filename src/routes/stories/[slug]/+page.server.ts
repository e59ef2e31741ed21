import { toStartingPage } from '$lib/pages/story/outline';
import { toStoryPage } from '$lib/pages/story/page.server';
import { toShownPage } from '$lib/pages/story/shown-exhibits';
import { storyAt, storyEntries } from './story-at';
import type { PageServerLoad } from './$types';

export const entries = storyEntries;

export const load: PageServerLoad = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return toStartingPage(toShownPage(toStoryPage(story, library, { isScrolled: true })));
};
