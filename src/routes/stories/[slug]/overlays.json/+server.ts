import { json } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

/** The plan parts that a story draws, as GeoJSON for the live map. */
export const GET: RequestHandler = ({ params }) => {
  const { site, overlays } = openLibrary();
  const story = site.stories.find(({ slug }) => slug === params.slug);
  const refs = new Set(story?.steps.flatMap(({ scene }) => scene.overlays) ?? []);
  const features = [...overlays.values()]
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, kind, evidence, geometry }) => ({
      type: 'Feature',
      properties: { ref, kind, evidence },
      geometry
    }));
  return json({ type: 'FeatureCollection', features });
};
