import { LATE_SHAPES } from './late';

/** The text of a file, before anything else happens; none where it does not come. */
export type ReadAtOnce = (address: string) => string;

/**
 * Puts the shapes that no map draws before the reader moves into the page, whose files the browser asks for only then:
 * they would share the line with the first paint. Until that they are text in `<noscript>`, so that a page without scripts
 * has them. With `readAtOnce` they are there at its return.
 */
export function openLateShapes(page: Document, readAtOnce?: ReadAtOnce): void {
  for (const kept of page.querySelectorAll<HTMLElement>(`noscript[${LATE_SHAPES}]`)) {
    const shapes = (readAtOnce && filesIn(kept.textContent, readAtOnce)) || kept.textContent;
    // Beside it: Svelte knows where its HTML begins and ends by the element itself.
    kept.before(page.createRange().createContextualFragment(shapes));
    kept.removeAttribute(LATE_SHAPES);
  }
}

/** In place of references to a file, the file: it has the same ids. Nothing where one does not come. */
function filesIn(references: string, read: ReadAtOnce): string {
  const files = new Set([...references.matchAll(/href="([^"#]+)/g)].map(([, file]) => file!));
  const texts = [...files].map(read);
  // The fragment's end closes it: no script may write an end tag into its own page.
  return texts.every(Boolean) ? `<div hidden>${texts.join('')}` : '';
}

/** A print waits for no file: what is printed before the reader's first move fetches its own. */
export function printLateShapes(host: EventTarget, page: Document, readAtOnce: ReadAtOnce): void {
  host.addEventListener('beforeprint', () => openLateShapes(page, readAtOnce));
}

/** Nothing else keeps a browser from printing before a file has come. */
export function readNow(address: string): string {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', address, false);
    request.send();
    return request.status === 200 ? request.responseText : '';
  } catch {
    return '';
  }
}
