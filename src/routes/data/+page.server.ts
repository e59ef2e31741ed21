import { toDataPage } from '$lib/pages/data/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toDataPage(openLibrary());
