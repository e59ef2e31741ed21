import { getContext, setContext } from 'svelte';
import type { OfflineCopy } from './offline-copy.svelte';

/** The copy, once its code is there. */
export type FindOffline = () => OfflineCopy | undefined;

const KEY = Symbol('offline');

/** Called once by the outermost component, on sites that can be kept. */
export function provideOffline(find: FindOffline): void {
  setContext(KEY, find);
}

export function useOffline(): FindOffline {
  return getContext<FindOffline | undefined>(KEY) ?? (() => undefined);
}
