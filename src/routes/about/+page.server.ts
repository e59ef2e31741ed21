import { toAboutPage } from '$lib/pages/about/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toAboutPage(openLibrary());
