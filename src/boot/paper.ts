import { hasOwnMaps, type Root } from '../lib/ui/page-marks';
import { openMaps } from './kept-maps';

/** Shown on paper (app.css); the maps of readers without scripts, as elements. */
const OPENED = 'data-on-paper';

/** A page printed before its scripts can draw maps gets the map of every step. */
export function printMaps(host: EventTarget, page: Document, root: Root): void {
  host.addEventListener('beforeprint', () => {
    if (hasOwnMaps(root)) return;
    for (const kept of openMaps(page)) kept.setAttribute(OPENED, '');
  });
  host.addEventListener('afterprint', () => {
    for (const opened of page.querySelectorAll(`[${OPENED}]`)) opened.removeAttribute(OPENED);
  });
}
