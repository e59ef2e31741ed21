import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { planHeadlines, toHeadlineFont } from '$lib/server/html/headline-font';
import { openLibrary } from '$lib/server/library/library';
import { kinOf } from '$lib/pages/plan/versions.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.plans.map(({ id }) => ({ id }));

export const GET: RequestHandler = async ({ params }) => {
  const library = openLibrary();
  const { plans } = library.site;
  const plan = plans.find(({ id }) => id === params.id);
  if (!plan) error(404, m.site_absent_plan({ id: params.id }));
  const font = await toHeadlineFont(planHeadlines([...kinOf(plan, plans)]), library);
  return new Response(font, { headers: { 'content-type': 'font/woff2' } });
};
