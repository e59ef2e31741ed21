import { openLibrary } from '$lib/server/library';
import { toPlanGroups } from '$lib/server/plan-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ groups: toPlanGroups(openLibrary()) });
