import { toDistrictIndex } from '$lib/server/district-page';
import { openLibrary } from '$lib/server/library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => toDistrictIndex(openLibrary());
