import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { toReelPage } from '$lib/pages/reel/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => openLibrary().site.reels.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const reel = library.site.reels.find(({ id }) => id === params.id);
  if (!reel) error(404, m.site_absent_reel({ id: params.id }));
  return toReelPage(reel, library);
};
