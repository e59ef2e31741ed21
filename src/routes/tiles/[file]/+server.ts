import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { building } from '$app/environment';
import { inRange } from '$lib/offline/range';
import { m } from '$lib/paraglide/messages';
import { areaTilesPath } from '$lib/paths';
import { openLibrary } from '$lib/server/library/open-library';
import { AREA_TILES_FOLDER } from '$lib/server/library/read-site';
import { SITE } from '../../../site.js';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Archives that the settings name. */
const named = (): readonly string[] => Object.values(openLibrary().site.areaTiles);

export const entries: EntryGenerator = () => named().map((path) => ({ file: basename(path) }));

/** Hosts answer for parts of a file by themselves; Vite's server asks us. */
export const GET: RequestHandler = async ({ params: { file }, request }) => {
  if (!named().includes(areaTilesPath(file))) error(404, m.site_absent_file({ id: file }));
  const bytes = readFileSync(join(SITE.content, AREA_TILES_FOLDER, file));
  const whole = new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
  return building ? whole : inRange(whole, request.headers.get('range'));
};
