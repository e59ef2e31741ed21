import { toHomePage } from '$lib/pages/home/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toHomePage(openLibrary());
