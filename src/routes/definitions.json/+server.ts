import { json } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library/open-library';
import { toDefinitions } from '$lib/server/views/definitions';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Fetched when the first term is pointed at. */
export const GET: RequestHandler = () => json(toDefinitions(openLibrary()));
