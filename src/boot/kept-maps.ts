/**
 * Puts the maps of readers without scripts, which are text inside `<noscript>` as long as scripts may run, into the page
 * as elements. Inside of it they are nothing to hydration, which may come at any time.
 */
export function openMaps(page: Document): HTMLElement[] {
  const kept = [...page.querySelectorAll<HTMLElement>('section noscript')];
  for (const each of kept.filter(({ children }) => children.length === 0))
    each.replaceChildren(page.createRange().createContextualFragment(each.textContent));
  return kept;
}
