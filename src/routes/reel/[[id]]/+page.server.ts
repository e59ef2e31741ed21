import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { toReelPage } from '$lib/pages/reel/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Each reel, and the first one where no name is given. */
export const entries: EntryGenerator = () => {
  const named = openLibrary().site.reels.map(({ id }) => ({ id }));
  return named.length > 0 ? [{}, ...named] : [];
};

export const load: PageServerLoad = ({ params: { id } }) => {
  const library = openLibrary();
  const { reels } = library.site;
  const reel = id === undefined ? reels[0] : reels.find((each) => each.id === id);
  if (!reel) error(404, m.site_absent_reel({ id: id ?? '' }));
  return toReelPage(reel, library);
};
