import { PLANS_PATH } from '$lib/paths';
import { faceOfPages } from '../../headline-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of the list of plans; each plan's page has its own cut. */
export const GET: RequestHandler = ({ fetch }) => faceOfPages(fetch, [PLANS_PATH]);
