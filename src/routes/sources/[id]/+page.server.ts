import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import { toParagraphs } from '$lib/server/source-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => openLibrary().site.sources.map(({ id }) => ({ id }));

/** What one article gave, by paragraph. */
export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const source = library.site.sources.find(({ id }) => id === params.id);
  if (!source) error(404, `没有来源「${params.id}」`);
  const paragraphs = toParagraphs(source, library);
  return {
    source: { ...source, paragraphs: undefined },
    paragraphs,
    figures: paragraphs.reduce((sum, { figures }) => sum + figures.length, 0),
    numbered: paragraphs.filter(({ para, figures }) => para !== null && figures.length > 0).length
  };
};
