import type { ReadJson } from '../ui/files';
import type { FigureCard } from './card';

/** Cards that have been read, so that Back shows one at once. */
const known = new Map<string, FigureCard>();

export function knownCard(id: string): FigureCard | undefined {
  return known.get(id);
}

/** What the card of a figure says. Rejects where it does not arrive. */
export async function readCard(id: string, address: string, read: ReadJson): Promise<FigureCard> {
  const card = (await read(address)) as FigureCard;
  known.set(id, card);
  return card;
}
