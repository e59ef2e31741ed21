import { cardPath, KEPT_CARDS_PATH } from '../paths';
import { shelfName, type Shelf } from './cache';

/** What is kept only where the reader asks for all. */
export interface Rest {
  readonly cards: number;
  readonly videos: number;
  /** As they lie on the device. */
  readonly bytes: number;
}

/** As the site publishes it: which cards of numbers are kept from the start, and what the others come to. */
export interface KeptList {
  readonly ids: readonly string[];
  readonly rest: Rest;
}

/** The list; rejects where neither the copy nor the host has it. */
export async function readKeptList(shelf: Shelf): Promise<KeptList> {
  const address = listAddress(shelf);
  const response = (await kept(shelf, address)) ?? (await shelf.fetch(address, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  return (await response.json()) as KeptList;
}

/** The list itself, and the cards that it names. */
export function cardAddresses(shelf: Shelf, { ids }: KeptList): string[] {
  return [listAddress(shelf), ...ids.map((id) => `${shelf.base}${cardPath(id)}`)];
}

const listAddress = ({ base }: Shelf): string => `${base}${KEPT_CARDS_PATH}`;

/** Without making a copy where there is none yet. */
async function kept(shelf: Shelf, address: string): Promise<Response | undefined> {
  const name = shelfName(shelf);
  return (await shelf.storage.has(name)) ? (await shelf.storage.open(name)).match(address) : undefined;
}
