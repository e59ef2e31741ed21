import { json } from '@sveltejs/kit';
import { toKeptList } from '$lib/pages/story/kept-cards.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Which cards of numbers the offline copy holds: the worker itself knows paths, not what stories cite. */
export const GET: RequestHandler = () => json(toKeptList(openLibrary()));
