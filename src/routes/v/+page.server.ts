import { toVersionsPage } from '$lib/pages/versions/page.server';
import { openHistory } from '$lib/server/versions/open-versions';
import { editionOf } from '../../edition';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toVersionsPage(openHistory(), editionOf(process.env));
