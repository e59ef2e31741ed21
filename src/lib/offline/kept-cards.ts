import { cardPath, KEPT_CARDS_PATH } from '../paths';
import { shelfName, type Shelf } from './cache';

/** The list, and the addresses of the cards that it names; rejects where neither the copy nor the host has it. */
export async function keptCards(shelf: Shelf): Promise<string[]> {
  const address = `${shelf.base}${KEPT_CARDS_PATH}`;
  const response = (await kept(shelf, address)) ?? (await shelf.fetch(address, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  const ids: unknown = await response.json();
  return [address, ...toIds(ids).map((id) => `${shelf.base}${cardPath(id)}`)];
}

/** Without making a copy where there is none yet. */
async function kept(shelf: Shelf, address: string): Promise<Response | undefined> {
  const name = shelfName(shelf);
  return (await shelf.storage.has(name)) ? (await shelf.storage.open(name)).match(address) : undefined;
}

function toIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
