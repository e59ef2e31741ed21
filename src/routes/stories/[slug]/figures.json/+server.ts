import { json } from '@sveltejs/kit';
import { toFigureView } from '$lib/server/figure-view';
import { openLibrary } from '$lib/server/library';
import { storyFigures } from '$lib/server/story-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

/** All that is known of a story's figures, for the card of a number: too much to send before anyone asks. */
export const GET: RequestHandler = ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  const figures = story ? storyFigures(story, library) : [];
  return json(Object.fromEntries(figures.map((figure) => [figure.id, toFigureView(figure, library)])));
};
