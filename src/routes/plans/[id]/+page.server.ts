import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library/open-library';
import { toPlanPage } from '$lib/pages/plan/page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => openLibrary().site.plans.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const plan = library.site.plans.find(({ id }) => id === params.id);
  if (!plan) error(404, m.site_absent_plan({ id: params.id }));
  return toPlanPage(plan, library);
};
