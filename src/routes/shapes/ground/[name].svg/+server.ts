import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import { GROUND_NAMES } from '$lib/domain/ground';
import { openLibrary } from '$lib/server/library/open-library';
import { toGroundFile } from '$lib/server/html/shapes';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  GROUND_NAMES.filter((name) => openLibrary().atlas.ground.features[name]).map((name) => ({ name }));

/** Ground as shapes that any page can `<use>` (src/lib/server/html/shapes.ts). */
export const GET: RequestHandler = ({ params }) => {
  const name = GROUND_NAMES.find((each) => each === params.name);
  if (!name) error(404, m.site_absent_ground({ name: params.name }));
  return new Response(toGroundFile(name, openLibrary()), { headers: { 'content-type': 'image/svg+xml' } });
};
