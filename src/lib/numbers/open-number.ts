import { getContext, setContext } from 'svelte';

/** A number's link as it stands in the page, which may never have been hydrated: what it says is all that is known of it. */
export interface LinkedNumber {
  readonly id: string;
  /** The address of its source. */
  readonly href: string;
}

/** Shows the card of a number over the page. */
export type OpenNumber = (number: LinkedNumber) => void;

const KEY = Symbol('numbers');

/** Called once by the outermost component: only it knows the history. */
export function provideNumbers(open: OpenNumber): void {
  setContext(KEY, open);
}

/**
 * What a click on a number's link, or on what holds such links, does: the number's card, or what a link does where
 * nothing can show cards, or where the reader asks for a new tab or window.
 */
export function useNumberClick(): (event: MouseEvent) => void {
  const open = getContext<OpenNumber | undefined>(KEY);
  return (event) => {
    const number = numberAt(event.target as Element);
    // Links that are hydrated stand among others, for which what holds them answers.
    if (!open || !number || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    open(number);
  };
}

function numberAt(target: Element): LinkedNumber | null {
  const link = target.closest('a[data-figure]');
  const [id, href] = [link?.getAttribute('data-figure'), link?.getAttribute('href')];
  // Not `link.href`: a link inside an SVG has an object there.
  return id && href ? { id, href: new URL(href, document.baseURI).href } : null;
}
