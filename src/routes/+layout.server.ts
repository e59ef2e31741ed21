import { otherEditions } from '$lib/server/library/editions';
import { openLibrary } from '$lib/server/library/open-library';
import { toSiteNames } from '$lib/server/views/site-names';
import type { LayoutServerLoad } from './$types';

/** With every page; components ask `useSite`. */
export const load: LayoutServerLoad = () => ({ site: toSiteNames(openLibrary(), otherEditions()) });
