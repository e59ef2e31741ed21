import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { cardImagePath, CARDS_PATH } from '$lib/paths';
import { cardsOf, toCardPng, type Card } from '$lib/server/cards/cards';
import { openLibrary } from '$lib/server/library/open-library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const fileOf = ({ path }: Card): string => cardImagePath(path).slice(CARDS_PATH.length);

/** Pages ask for them by whole addresses, so there are none without one. A test looks at one story's alone. */
export const entries: EntryGenerator = () => {
  const library = openLibrary();
  if (!library.site.settings.address) return [];
  const cards = cardsOf(library);
  const wanted = process.env.ATLAS_TEST
    ? cards.filter(({ path }) => path.includes('stories')).slice(0, 1)
    : cards;
  return wanted.map((card) => ({ page: fileOf(card) }));
};

export const GET: RequestHandler = async ({ params }) => {
  const library = openLibrary();
  const card = cardsOf(library).find((each) => fileOf(each) === params.page);
  if (!card) error(404, m.site_absent_file({ id: params.page }));
  return new Response(await toCardPng(card, library), { headers: { 'content-type': 'image/png' } });
};
