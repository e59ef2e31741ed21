import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { toSourcePage } from '$lib/pages/source/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => openLibrary().site.sources.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const source = library.site.sources.find(({ id }) => id === params.id);
  if (!source) error(404, m.site_absent_source({ id: params.id }));
  return toSourcePage(source, library);
};
