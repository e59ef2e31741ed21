import { getContext, setContext } from 'svelte';
import { fetchFile } from './early-files';

/** Reads a JSON file of the site at its address. Rejects with an Error that names the address where it does not arrive. */
export type ReadJson = (address: string) => Promise<unknown>;

const KEY = Symbol('files');

/** Over the network, as on the site. */
export const fetchJson: ReadJson = async (address) => {
  const fail = (what: string, cause?: unknown) => new Error(`${address}: ${what}`, { cause });
  const response = await fetchFile(address).catch((cause: unknown) => {
    throw fail('did not arrive', cause);
  });
  if (!response.ok) throw fail(`the server answered ${response.status}`);
  return response.json().catch((cause: unknown) => {
    throw fail('is not JSON', cause);
  }) as Promise<unknown>;
};

/** Called once by an outermost component that has the files elsewhere than on a server. */
export function provideFiles(read: ReadJson): void {
  setContext(KEY, read);
}

export function useFiles(): ReadJson {
  return getContext<ReadJson | undefined>(KEY) ?? fetchJson;
}
