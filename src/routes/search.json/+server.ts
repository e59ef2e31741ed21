import { json } from '@sveltejs/kit';
import { toSearchIndex } from '$lib/search/search-index.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Fetched when a reader searches. */
export const GET: RequestHandler = () => json(toSearchIndex(openLibrary()));
