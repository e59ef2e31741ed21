/** The part of a page that has folds. */
export type FoldedPage = Pick<Document, 'querySelectorAll'>;

/**
 * Unfolds on paper what cannot be unfolded there, in browsers that do not know the style that says so (app.css:
 * `::details-content`); afterwards the reader finds each as it was.
 */
export function printFolds(host: EventTarget, page: FoldedPage): void {
  let opened: HTMLDetailsElement[] = [];
  host.addEventListener('beforeprint', () => {
    opened = [...page.querySelectorAll<HTMLDetailsElement>('details.open-on-paper:not([open])')];
    for (const fold of opened) fold.open = true;
  });
  host.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
