import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { building } from '$app/environment';
import { inRange } from '$lib/offline/range';
import { m } from '$lib/paraglide/messages';
import { basemapPath } from '$lib/paths';
import { openLibrary } from '$lib/server/library/open-library';
import { BASEMAP_FOLDER } from '$lib/server/library/read-site';
import { SITE } from '../../../../site.js';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The site's own base map, where its settings name one. */
const named = (): string | null => {
  const { basemap } = openLibrary().site;
  return basemap?.kind === 'pmtiles' ? basemap.path : null;
};

export const entries: EntryGenerator = () => {
  const [, , kept, file] = named()?.split('/') ?? [];
  return kept && file ? [{ kept, file }] : [];
};

/** Hosts answer for parts of a file by themselves; Vite's server asks us. */
export const GET: RequestHandler = async ({ params, request }) => {
  const path = basemapPath(params.file, params.kept === 'kept');
  if (path !== named()) error(404, m.site_absent_file({ id: params.file }));
  const bytes = readFileSync(join(SITE.content, BASEMAP_FOLDER, params.file));
  const whole = new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
  return building ? whole : inRange(whole, request.headers.get('range'));
};
