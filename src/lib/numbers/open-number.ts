import { getContext, setContext } from 'svelte';
import type { NumberView } from '../domain/number-view';

/** Shows the card of a number over the page. */
export type OpenNumber = (number: Pick<NumberView, 'id' | 'path'>) => void;

const KEY = Symbol('numbers');

/** Called once by the outermost component: only it knows the history. */
export function provideNumbers(open: OpenNumber): void {
  setContext(KEY, open);
}

/**
 * What a click on a number's link does: its card, or what a link does where nothing can show cards, or where the
 * reader asks for a new tab or window.
 */
export function useNumberClick(): (event: MouseEvent, number: NumberView) => void {
  const open = getContext<OpenNumber | undefined>(KEY);
  return (event, number) => {
    if (!open || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(number);
  };
}
