import { handoutPath, slidesPath, speakerPath, storyPath, wallPath } from '$lib/paths';
import { faceOfPages } from '../../../headline-face';
import { storyEntries } from '../story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

/** The headline face of a story in all its forms. */
export const GET: RequestHandler = ({ fetch, params: { slug } }) =>
  faceOfPages(
    fetch,
    [storyPath, wallPath, speakerPath, handoutPath, slidesPath].map((pathOf) => pathOf(slug))
  );
