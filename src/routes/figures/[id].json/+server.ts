import { m } from '$lib/paraglide/messages';
import { error, json } from '@sveltejs/kit';
import { toFigureCard } from '$lib/numbers/card.server';
import { cardFigure, cardFigures } from '$lib/server/library/library';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => cardFigures(openLibrary()).map(({ id }) => ({ id }));

/** What the card of one number says: too much to send before anyone asks. */
export const GET: RequestHandler = ({ params }) => {
  const library = openLibrary();
  const figure = cardFigure(params.id, library);
  return figure ? json(toFigureCard(figure, library)) : error(404, m.site_absent_number({ id: params.id }));
};
