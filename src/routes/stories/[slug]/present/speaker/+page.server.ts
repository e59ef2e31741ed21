import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import { toTalkPage } from '$lib/server/talk-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  if (!story) error(404, `没有故事「${params.slug}」`);
  return { talk: toTalkPage(story, library) };
};
