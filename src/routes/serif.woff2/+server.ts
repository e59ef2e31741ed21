import { ABOUT_PATH, DATA_PATH, EXPLORE_PATH, HOME_PATH, SOURCES_PATH } from '$lib/paths';
import { faceOfPages } from '../headline-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of the pages that have no folder of their own kind. */
export const GET: RequestHandler = ({ fetch }) =>
  faceOfPages(fetch, [HOME_PATH, EXPLORE_PATH, DATA_PATH, SOURCES_PATH, ABOUT_PATH]);
