import { openLibrary } from '$lib/server/library/open-library';
import { faceOf } from '../../headline-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One headline face for all reels: what they print stands in their files, for scripts print most of it. */
export const GET: RequestHandler = () => {
  const { site } = openLibrary();
  const words = site.reels.flatMap(({ shots, closing }) => [
    ...shots.map((shot) => shot.words),
    ...(closing ? [closing.words, ...site.stories.map(({ title }) => title)] : [])
  ]);
  return faceOf([site.settings.title, ...words].join(''));
};
