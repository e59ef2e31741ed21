import { toPrintPage } from '$lib/pages/paper/page.server';
import { storyAt, storyEntries } from '../../story-at';
import type { PageServerLoad } from './$types';

/** Paper needs no scripts: the page is as it will be printed. */
export const csr = false;
export const entries = storyEntries;

export const load: PageServerLoad = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  return toPrintPage(story, library);
};
