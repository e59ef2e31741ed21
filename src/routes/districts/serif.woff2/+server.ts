import { areaCodes } from '$lib/pages/area/page.server';
import { AREAS_PATH, areaPath } from '$lib/paths';
import { openLibrary } from '$lib/server/library/open-library';
import { faceOfPages } from '../../headline-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headline face of all divisions' pages: one file, since they set much the same words. */
export const GET: RequestHandler = ({ fetch }) =>
  faceOfPages(fetch, [AREAS_PATH, ...areaCodes(openLibrary()).map(areaPath)]);
