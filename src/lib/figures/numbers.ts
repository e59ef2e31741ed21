import { getContext, setContext } from 'svelte';
import type { NumberView } from '../domain/number-view';

/** Shows the card of a number over the page. */
export type OpenNumber = (number: Pick<NumberView, 'id' | 'path'>) => void;

const KEY = Symbol('numbers');

/** Called once by the outermost component: only it knows the history. */
export function provideNumbers(open: OpenNumber): void {
  setContext(KEY, open);
}

/** Undefined where nothing can show cards: there a number is a link to its source and no more. */
export function useNumbers(): OpenNumber | undefined {
  return getContext<OpenNumber | undefined>(KEY);
}
