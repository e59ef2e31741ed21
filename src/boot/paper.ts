import { isHydrated, type Root } from '../lib/ui/page-marks';

/** Shown on paper (app.css); the maps of readers without scripts, as elements. */
const OPENED = 'data-on-paper';

/**
 * A page printed before its scripts run gets the maps that stand in `<noscript>`, where they are text as long as scripts
 * may run. Elements inside of it are nothing to hydration, which may come while the page is being printed.
 */
export function printMaps(host: EventTarget, page: Document, root: Root): void {
  host.addEventListener('beforeprint', () => {
    if (isHydrated(root)) return;
    for (const kept of page.querySelectorAll('section noscript')) {
      kept.replaceChildren(page.createRange().createContextualFragment(kept.textContent));
      kept.setAttribute(OPENED, '');
    }
  });
  host.addEventListener('afterprint', () => {
    for (const opened of page.querySelectorAll(`[${OPENED}]`)) opened.removeAttribute(OPENED);
  });
}
