import { m } from '$lib/paraglide/messages';
import { error, json } from '@sveltejs/kit';
import { areaPairs, toAreaPanelData } from '$lib/pages/story/area-panel.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => areaPairs(openLibrary());

export const GET: RequestHandler = ({ params }) => {
  const area = toAreaPanelData(params.boundary, params.code, openLibrary());
  return area ? json(area) : error(404, m.site_absent_on_boundary(params));
};
