import { json } from '@sveltejs/kit';
import { toExploreRest } from '$lib/pages/explore/page.server';
import { openLibrary } from '$lib/server/library/open-library';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(toExploreRest(openLibrary()));
