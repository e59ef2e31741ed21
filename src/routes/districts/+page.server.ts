import { toAreasPage } from '$lib/pages/area/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toAreasPage(openLibrary());
