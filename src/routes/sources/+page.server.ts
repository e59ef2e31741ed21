import { toSourcesPage } from '$lib/pages/sources/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toSourcesPage(openLibrary());
