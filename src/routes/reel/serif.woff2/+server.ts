import { openLibrary } from '$lib/server/library/open-library';
import { faceOf } from '../../headline-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One headline face for all reels: what they print stands in their files, for scripts print most of it. */
export const GET: RequestHandler = () => {
  const { reels, settings } = openLibrary().site;
  const words = reels.flatMap(({ shots }) => shots.map((shot) => shot.words));
  return faceOf([settings.title, ...words].join(''));
};
