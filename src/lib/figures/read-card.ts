import type { FigureCard } from './views';

/** Cards that have been read, so that Back shows one at once. */
const known = new Map<string, FigureCard>();

export function knownCard(id: string): FigureCard | undefined {
  return known.get(id);
}

/** Fetches what the card of a figure says. Rejects where it does not arrive. */
export async function readCard(id: string, url: string): Promise<FigureCard> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const card = (await response.json()) as FigureCard;
  known.set(id, card);
  return card;
}
