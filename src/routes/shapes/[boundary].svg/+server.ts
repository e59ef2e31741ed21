import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library/open-library';
import { toSprite } from '$lib/server/html/shapes';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  openLibrary().site.boundaries.map(({ id }) => ({ boundary: id }));

/** A boundary's divisions as shapes that any page can `<use>` (src/lib/map/LocatorMap.svelte). */
export const GET: RequestHandler = ({ params }) => {
  const library = openLibrary();
  const boundary = library.site.boundaries.find(({ id }) => id === params.boundary);
  if (!boundary) error(404, m.site_absent_boundary({ id: params.boundary }));
  return new Response(toSprite(boundary.id, library), { headers: { 'content-type': 'image/svg+xml' } });
};
