import { openLibrary } from '$lib/server/library/open-library';
import { toPlansPage } from '$lib/pages/plans/page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toPlansPage(openLibrary());
