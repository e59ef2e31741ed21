import { toHomePage } from '$lib/server/home-page';
import { openLibrary } from '$lib/server/library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toHomePage(openLibrary());
