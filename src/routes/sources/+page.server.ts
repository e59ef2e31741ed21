import { openLibrary } from '$lib/server/library';
import { toSourceGroups } from '$lib/server/sources-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const library = openLibrary();
  const { figures, sources } = library.site;
  return { groups: toSourceGroups(library), figures: figures.length, sources: sources.length };
};
