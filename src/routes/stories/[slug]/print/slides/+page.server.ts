import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import { toPrintPage } from '$lib/server/print-page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Paper needs no scripts: the page is as it will be printed. */
export const csr = false;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  if (!story) error(404, `没有故事「${params.slug}」`);
  return toPrintPage(story, library);
};
