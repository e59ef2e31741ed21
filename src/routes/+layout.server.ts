import { otherEditions } from '$lib/server/library/editions';
import { openLibrary } from '$lib/server/library/open-library';
import { toSiteNames } from '$lib/server/views/site-names';
import type { LayoutServerLoad } from './$types';

/** With every page; components ask `useSite`. */
export const load: LayoutServerLoad = () => {
  const library = openLibrary();
  const { relay } = library.site.settings;
  return { site: { ...toSiteNames(library, otherEditions()), ...(relay ? { relay } : {}) } };
};
