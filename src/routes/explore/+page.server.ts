import { toExploreData } from '$lib/pages/explore/page.server';
import { toWire } from '$lib/pages/explore/wire';
import { openLibrary } from '$lib/server/library/open-library';
import { shapesOf } from '$lib/server/html/shapes';
import type { PageServerLoad } from './$types';

/** Everything that the explorer can show, in the page: a choice needs no request, and works without a network. */
export const load: PageServerLoad = () => {
  const library = openLibrary();
  return {
    explore: toWire(toExploreData(library)),
    shapes: shapesOf(library.site.boundaries.map(({ id }) => id))
  };
};
