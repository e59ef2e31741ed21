import { json } from '@sveltejs/kit';
import { openHistory } from '$lib/server/versions/open-versions';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The published versions, the oldest first: what a citation and a link that carries a version ask. */
export const GET: RequestHandler = () => json({ versions: openHistory().versions.map(({ id }) => id) });
