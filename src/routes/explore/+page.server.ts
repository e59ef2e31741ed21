import { toExploreData } from '$lib/server/explore-data';
import { openLibrary } from '$lib/server/library';
import { shapesOf } from '$lib/server/shapes';
import type { PageServerLoad } from './$types';

/** Everything that the explorer can show, in the page: a choice needs no request, and works without a network. */
export const load: PageServerLoad = () => {
  const library = openLibrary();
  return {
    explore: toExploreData(library),
    shapes: shapesOf(library.site.boundaries.map(({ id }) => id))
  };
};
