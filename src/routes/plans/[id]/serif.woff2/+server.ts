import { planPath } from '$lib/paths';
import { openLibrary } from '$lib/server/library/open-library';
import { faceOfPages } from '../../../headline-face';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.plans.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ fetch, params }) => faceOfPages(fetch, [planPath(params.id)]);
