import { toDataPage } from '$lib/server/data/data-page';
import { openLibrary } from '$lib/server/library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toDataPage(openLibrary());
