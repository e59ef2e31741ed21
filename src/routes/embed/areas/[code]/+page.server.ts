import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { areaCodes, toFramedArea } from '$lib/pages/area/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => areaCodes(openLibrary()).map((code) => ({ code }));

export const load: PageServerLoad = ({ params }) =>
  toFramedArea(params.code, openLibrary()) ?? error(404, m.site_absent_area({ id: params.code }));
