import { toExplorePage } from '$lib/pages/explore/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toExplorePage(openLibrary());
